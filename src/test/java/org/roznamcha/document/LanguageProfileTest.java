package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageProfileTest {

    private static final String URDU =
            "ہم نے کل شام اپنے دوستوں کے ساتھ شہر کے پرانے بازار کی سیر کی اور بہت سی چیزیں خریدیں۔";
    private static final String SHORT = "مزید پڑھیں";
    private static final String PERSIAN =
            "ما دیروز عصر با دوستان خود به بازار قدیمی شهر رفتیم و چیزهای زیادی خریدیم و به خانه بازگشتیم.";
    private static final String ARABIC = "ذهبنا مساء أمس مع أصدقائنا إلى السوق القديم في المدينة واشترينا أشياء كثيرة.";
    private static final String ENGLISH = "We went to the old market of the city with our friends and bought a lot.";

    @Test
    void aPageInOneLanguage() {
        LanguageProfile profile = profile(URDU, SHORT, URDU);

        assertThat(profile.language().code()).isEqualTo("ur");
        assertThat(profile.language().score()).isGreaterThan(0.9);
        assertThat(profile.share()).isEqualTo(1);
        assertThat(codes(profile)).containsExactly("ur", "ur", "ur");
    }

    @Test
    void urduAroundAPersianArticleIsNotUrdu() {
        LanguageProfile profile = profile(URDU, PERSIAN, PERSIAN, PERSIAN, SHORT, URDU);

        assertThat(profile.language().code()).isEqualTo("fa");
        assertThat(profile.share()).isBetween(0.5, 0.75);
        assertThat(codes(profile)).containsExactly("ur", "fa", "fa", "fa", "fa", "ur");
    }

    @Test
    void urduAroundAnArabicOrEnglishArticleIsNotUrdu() {
        assertThat(profile(URDU, ARABIC, ARABIC, ARABIC).language().code()).isEqualTo("ar");
        assertThat(profile(URDU, ENGLISH, ENGLISH, ENGLISH).language().code()).isEqualTo("en");
    }

    @Test
    void anUrduPageThatQuotesIsUrdu() {
        for (String quotation : List.of(ARABIC, PERSIAN, ENGLISH)) {
            LanguageProfile profile = profile(URDU, URDU, quotation, URDU);

            assertThat(profile.language().code()).isEqualTo("ur");
            assertThat(profile.share()).isBetween(0.6, 0.85);
            assertThat(profile.language().score()).isLessThanOrEqualTo(profile.share() + 0.01);
            assertThat(profile.paragraphs().get(2).code()).isNotEqualTo("ur");
        }
    }

    @Test
    void aParagraphTooShortToTellHasThatOfItsNeighbour() {
        LanguageProfile profile = profile(SHORT, ENGLISH, SHORT, URDU, SHORT);

        assertThat(codes(profile)).containsExactly("en", "en", "en", "ur", "ur");
        assertThat(profile.paragraphs().get(0).score()).isZero();
    }

    @Test
    void shortParagraphsAreJudgedTogether() {
        LanguageProfile profile = profile(SHORT, "آج کی خبریں", "موسم کا حال", "کھیل کی دنیا");

        assertThat(profile.language().code()).isEqualTo("ur");
        assertThat(profile.share()).isEqualTo(1);
    }

    @Test
    void nothingIsNoLanguage() {
        for (List<String> nothing : List.of(List.<String>of(), List.of(""), List.of(SHORT))) {
            LanguageProfile profile = LanguageIdentifier.bundled().profile(nothing);

            assertThat(profile.language()).isEqualTo(Language.UNDETERMINED);
            assertThat(profile.share()).isZero();
            assertThat(profile.paragraphs()).hasSameSizeAs(nothing);
        }
    }

    @Test
    void takesManyParagraphs() {
        LanguageProfile profile = LanguageIdentifier.bundled().profile(Collections.nCopies(20_000, URDU));

        assertThat(profile.language().code()).isEqualTo("ur");
        assertThat(profile.share()).isEqualTo(1);
    }

    private static LanguageProfile profile(String... paragraphs) {
        return LanguageIdentifier.bundled().profile(List.of(paragraphs));
    }

    private static List<String> codes(LanguageProfile profile) {
        return profile.paragraphs().stream().map(Language::code).toList();
    }
}
