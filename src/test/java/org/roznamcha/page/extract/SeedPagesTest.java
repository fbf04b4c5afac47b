package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate.Status;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.RemovedLine;

/** The two sample pages line by line; skipped where they are not at hand. Pages of the same make stand in {@code pages/}. */
class SeedPagesTest {

    @Test
    void pageWithoutTitleKeepsNoneAndLosesEveryHeadlineBelow() throws IOException {
        List<String> lines = lines("000_a0c6a55ce8825aea.txt");
        Extraction extraction = extract(lines);

        assertThat(extraction.title()).isNull();
        assertThat(extraction.deck()).isNull();
        assertThat(extraction.article()).isTrue();
        assertThat(extraction.paragraphs()).hasSize(1);
        assertThat(extraction.text()).startsWith("روسی وزیر دفاع").endsWith("مجبور ہو گیا ہے۔");
        assertThat(extraction.removed())
                .extracting(RemovedLine::line)
                .containsExactlyElementsOf(
                        lines.subList(1, 16).stream().map(Wording::display).toList());
        assertThat(extraction.removed()).extracting(RemovedLine::reason).containsOnly("credit", "related");
        assertUndated(extraction);
    }

    @Test
    void pageWithGluedBreadcrumbGivesTitleDeckSectionAndBody() throws IOException {
        List<String> lines = lines("001_5a27c8a8ab4749d0.txt");
        Extraction extraction = extract(lines);

        assertThat(extraction.title()).isEqualTo(Wording.display(lines.get(3)));
        assertThat(extraction.deck()).isEqualTo(Wording.display(lines.get(6)));
        assertThat(extraction.section()).isEqualTo("بین الاقوامی");
        assertThat(extraction.placeLine()).isEqualTo("پیانگ یانگ");
        assertThat(extraction.author()).isNull();
        assertThat(extraction.article()).isTrue();
        assertThat(extraction.paragraphs())
                .containsExactlyElementsOf(lines.subList(8, 25).stream()
                        .filter(line -> !line.isBlank())
                        .map(Wording::display)
                        .toList());
        assertThat(extraction.removed())
                .extracting(RemovedLine::reason)
                .containsExactly("header-date", "breadcrumb", "stray", "tail-heading", "tail-heading");
        assertUndated(extraction);
    }

    private static void assertUndated(Extraction extraction) {
        assertThat(PublicationDates.resolve(extraction.dates(), null).status()).isEqualTo(Status.UNDATED);
        assertThat(extraction.dates())
                .extracting(DateEvidence::role)
                .containsAnyOf(PublicationDates.IN_TEXT)
                .doesNotContain(PublicationDates.PUBLICATION);
    }

    private static List<String> lines(String name) throws IOException {
        Path seed = Path.of("..", "shared", "seeds", name);
        assumeTrue(Files.exists(seed), "sample pages are not at hand");
        return Files.readAllLines(seed, StandardCharsets.UTF_8);
    }

    private static Extraction extract(List<String> lines) {
        return new PageExtractor()
                .extract(new CapturedPage(
                        new RecordOrigin("seed", 0),
                        null,
                        null,
                        CapturedPage.Format.TEXT,
                        String.join("\n", lines),
                        null,
                        null));
    }
}
