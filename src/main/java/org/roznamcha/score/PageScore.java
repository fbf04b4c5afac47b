package org.roznamcha.score;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.extract.PageExtractor;
import org.roznamcha.page.extract.PublicationDates;
import org.roznamcha.text.UrduText;

/**
 * One page's truth beside what was extracted.
 *
 * @param gold the page and its truth
 * @param found what was extracted
 * @param day the day of publication that reports may rely on: status trusted or imputed; else null
 * @param words overlap of the bodies in words
 * @param shingles overlap of the bodies in runs of {@value #SHINGLE_WORDS} words
 */
public record PageScore(
        GoldPage gold, Extraction found, @Nullable LocalDate day, Overlap words, Overlap shingles) {

    private static final int SHINGLE_WORDS = 4;

    /** Extracts a page and compares. */
    static PageScore of(GoldPage gold, PageExtractor extractor) {
        Extraction found = extractor.extract(gold.page());
        PublicationDate published =
                PublicationDates.resolve(found.dates(), gold.page().fetchedAt());
        boolean counted = published.status() == PublicationDate.Status.TRUSTED
                || published.status() == PublicationDate.Status.IMPUTED;
        String truth = gold.body() == null ? "" : gold.body();
        return new PageScore(
                gold,
                found,
                counted ? published.date() : null,
                Overlap.of(truth, found.text(), 1),
                Overlap.of(truth, found.text(), SHINGLE_WORDS));
    }

    /** Whether two texts have one key form; two absent ones have. */
    static boolean same(@Nullable String truth, @Nullable String found) {
        return key(truth).equals(key(found));
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : UrduText.of(text).key().strip();
    }

    boolean titleRight() {
        return same(gold.title(), found.title());
    }

    boolean dayRight() {
        return day != null && day.equals(gold.published());
    }

    /** Whether the header can be told from the publication: its day stands on the page and is another. */
    boolean headerMisleads() {
        return gold.headerToday() != null && !gold.headerToday().equals(gold.published());
    }

    boolean headerAccepted() {
        return headerMisleads()
                && gold.headerToday() != null
                && gold.headerToday().equals(day);
    }
}
