package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UrduTextTest {

    static Stream<CaseTable.Case> displayCases() throws IOException {
        return CaseTable.read("display.tsv");
    }

    static Stream<CaseTable.Case> keyCases() throws IOException {
        return CaseTable.read("key.tsv");
    }

    static Stream<CaseTable.Case> compactCases() throws IOException {
        return CaseTable.read("compact.tsv");
    }

    @ParameterizedTest
    @MethodSource("displayCases")
    void displayIsRepairedAndNothingElse(CaseTable.Case row) {
        String display = UrduText.of(row.given()).display();
        assertThat(CaseTable.codePoints(display)).isEqualTo(CaseTable.codePoints(row.expected()));
    }

    @ParameterizedTest
    @MethodSource("keyCases")
    void keyFoldsWhatWritersVary(CaseTable.Case row) {
        String key = UrduText.of(row.given()).key();
        assertThat(CaseTable.codePoints(key)).isEqualTo(CaseTable.codePoints(row.expected()));
    }

    @ParameterizedTest
    @MethodSource("keyCases")
    void keyIsTheSameInTurkish(CaseTable.Case row) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(UrduText.of(row.given()).key()).isEqualTo(row.expected());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("compactCases")
    void compactKeyDoesNotDependOnSpaces(CaseTable.Case row) {
        assertThat(CompactKey.of(UrduText.of(row.given()).key())).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @CsvSource({"0, 2, اُن", "3, 8, وعدوں", "0, 1, اُ", "8, 8, ''", "0, 9, اُن وعدوں۔"})
    void keyRangesMapToTheLettersAndTheirMarks(int start, int end, String expected) {
        UrduText text = UrduText.of("اُن وعدوں۔");
        assertThat(text.toDisplay(start, end).of(text.display())).isEqualTo(expected);
    }

    @Test
    void aPileOfMarksIsCutDown() {
        String display = UrduText.displayOf("ا" + "\u0654\u064B\u0301".repeat(200_000) + "ب\u0654");

        assertThat(display).startsWith("\u0623").endsWith("ب\u0654").hasSize(32);
        assertThat(UrduText.displayOf(display)).isEqualTo(display);
    }

    @Test
    void anInsertedSpaceHasNoPlaceInTheDisplayForm() {
        UrduText text = UrduText.of("لےکر");
        assertThat(text.key()).isEqualTo("لے کر");
        assertThat(text.toDisplay(2, 3)).isEqualTo(new Span(2, 2));
        assertThat(text.toDisplay(3, 5)).isEqualTo(new Span(2, 4));
    }
}
