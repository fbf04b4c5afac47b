package org.roznamcha.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.RecordOrigin;

class GoldScoreTest {

    private static final Instant FETCHED = Instant.parse("2026-01-20T07:00:00Z");

    @ParameterizedTest(name = "{0} / {1}, runs of {2}")
    @CsvSource({
        "بارش ہوئی اور رک گئی, بارش ہوئی اور رک گئی, 1, 5, 0, 0",
        "بارش ہوئی, بارش ہوئی مزید پڑھیں, 1, 2, 2, 0",
        "وہ وہ وہ, وہ, 1, 1, 0, 2",
        "كتاب يہاں ۱۲, کتاب یہاں 12, 1, 3, 0, 0",
        "کہا۔پاکستان, کہا پاکستان, 1, 2, 0, 0",
        "ایک دو تین چار پانچ, ایک دو تین چار چھ, 4, 1, 1, 1",
        "ایک دو, ایک دو, 4, 1, 0, 0",
        "ایک دو, '', 4, 0, 0, 1",
    })
    void overlapCountsRunsOfWordsAsMultisets(
            String truth, String found, int length, int shared, int extra, int missed) {
        assertThat(Overlap.of(truth, found, length)).isEqualTo(new Overlap(shared, extra, missed));
    }

    @Test
    void bodyFiguresWeighEveryArticleAlikeAndLeaveEmptyOnesOutOfPrecision() {
        GoldScore score = new GoldScore(List.of(
                page("ایک دو تین چار", "ایک دو تین چار", null, null, null),
                page("ایک دو", "ایک دو تین چار", null, null, null),
                page("ایک دو تین", "", null, null, null)));
        assertThat(score.words().precision()).isEqualTo(0.75);
        assertThat(score.words().recall()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void dayOfTheHeaderIsWrongAndCounted() {
        LocalDate day = LocalDate.of(2026, 1, 14);
        LocalDate today = LocalDate.of(2026, 1, 20);
        GoldScore score = new GoldScore(List.of(
                page("متن", "متن", day, today, today),
                page("متن", "متن", day, today, day),
                page("متن", "متن", day, null, null),
                page("متن", "متن", null, null, today)));
        assertThat(score.days()).isEqualTo(new GoldScore.Accuracy(1.0 / 3, 1.0 / 3));
        assertThat(score.headersAccepted()).isEqualTo(0.5);
    }

    @Test
    void tableHasALineForEachLayoutAndOneForAll() {
        GoldScore score = new GoldScore(List.of(page("متن", "متن", null, null, null)));
        assertThat(score.table().lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactly("layout", "plain", "all");
    }

    @Test
    void brokenTruthNamesItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(GoldPages.TRUTH), "{broken");
        assertThatThrownBy(() -> GoldPages.load(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    private static PageScore page(
            String truth, String found, LocalDate published, LocalDate headerToday, LocalDate day) {
        CapturedPage captured = new CapturedPage(
                new RecordOrigin("page.html", 0), null, FETCHED, CapturedPage.Format.HTML, found, null, null);
        GoldPage gold =
                new GoldPage("plain", GoldPage.ARTICLE, null, null, null, published, headerToday, truth, captured);
        Extraction extraction =
                new Extraction(null, null, List.of(found), found, null, null, null, null, true, List.of(), List.of());
        return new PageScore(gold, extraction, day, Overlap.of(truth, found, 1), Overlap.of(truth, found, 4));
    }
}
