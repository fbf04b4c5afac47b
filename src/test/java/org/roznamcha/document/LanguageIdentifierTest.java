package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageIdentifierTest {

    private final LanguageIdentifier identifier = LanguageIdentifier.bundled();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "languages.csv", delimiter = '|', numLinesToSkip = 1)
    void namesTheLanguage(String name, String given, String expected, String why) {
        Language language = identifier.identify(given);

        assertThat(language.code()).as("%s (%s): %s", name, why, language).isEqualTo(expected);
        assertThat(language.score()).isBetween(0.0, 1.0);
    }

    @Test
    void scoresForeignLettersDown() {
        String urdu = "ہم نے کل شام اپنے دوستوں کے ساتھ شہر کے پرانے بازار کی سیر کی اور بہت سی چیزیں خریدیں۔";
        double pure = identifier.identify(urdu).score();
        double mixed = identifier
                .identify(urdu + " terms and conditions apply to everything")
                .score();

        assertThat(pure).isGreaterThan(0.9);
        assertThat(mixed).isLessThan(pure - 0.2);
    }

    @Test
    void takesTextOfAnyLength() {
        String text = "یہ ایک بہت لمبی کہانی ہے جو کبھی ختم نہیں ہوتی۔ ".repeat(50_000);

        assertThat(identifier.identify(text).code()).isEqualTo("ur");
        assertThat(identifier.identify("").code()).isEqualTo("und");
        assertThat(identifier.identify("\ud83d".repeat(100)).code()).isEqualTo("und");
    }
}
