package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.text.UrduText;

class NumbersTest {

    private static final DuplicateRules RULES = new DuplicateRules(DuplicateThresholds.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "کوئی عدد نہیں|0",
                "1500 روپے|1",
                "قیمت 1,500 یا ۱۵۰۰ یا 1500 روپے|1",
                "277.35 روپے|2",
                "12، 13 اور 14|3",
                "2026|1",
                "9ہزار 18واں|2",
                "5,|1"
            })
    void countsDistinctNumbers(String text, int expected) {
        assertThat(Numbers.of(UrduText.of(text).key())).hasSize(expected).isSorted();
    }

    /** The notice is written anew with the numbers of each side; {@code #} stands for the next number. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "notices.csv", delimiter = '|', numLinesToSkip = 1)
    void partsNoticesThatDifferInFigures(
            String name, String notice, String left, String right, String expected, String why) {
        Fingerprint one = fingerprint("https://a.example/1", notice, left);
        Fingerprint two = fingerprint("https://b.example/2", notice, right);

        Optional<String> kind =
                RULES.compare(one, two).map(match -> match.kind().label());

        assertThat(kind.orElse("none")).as(why).isEqualTo(expected);
        assertThat(RULES.compare(two, one)).isEqualTo(RULES.compare(one, two));
    }

    @Test
    void takesNewFiguresAtOneAddressForARecrawl() {
        String notice = "آج شہر میں # سے # تک درجہ حرارت رہا جبکہ ہوا میں نمی # فیصد ریکارڈ کی گئی۔";

        Optional<DuplicateRules.Match> match = RULES.compare(
                fingerprint("https://a.example/1", notice, "10 20 30"),
                fingerprint("https://a.example/1", notice, "11 21 31"));

        assertThat(match).map(DuplicateRules.Match::kind).hasValue(DuplicateKind.RECRAWL);
    }

    private static Fingerprint fingerprint(String url, String notice, String numbers) {
        String text = notice;
        for (String number : numbers.split(" ", -1)) {
            text = text.replaceFirst("#", number.equals("-") ? "" : number);
        }
        return Fingerprint.of(url, UrduText.of(text).key());
    }
}
