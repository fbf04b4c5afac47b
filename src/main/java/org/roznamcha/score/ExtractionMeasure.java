package org.roznamcha.score;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Title, body and what stands around it. Texts are equal when their key forms are. The body figures are means over the pages of the F1 of
 * words and of runs of {@value #RUN} words; deck, author, section and place line have a precision (right of those given) and a recall
 * (right of those that the page shows).
 */
final class ExtractionMeasure implements PageMeasure {

    private static final int RUN = 4;

    @Override
    public void add(PlantedPage planted, FoundPage found, Scores.Case page) {
        page.right(
                "extraction.title",
                PageMeasure.key(planted.title()).equals(PageMeasure.key(found.title())),
                () -> PageMeasure.difference(planted.title(), found.title()));
        String body = String.join("\n", planted.paragraphs());
        share(page, "extraction.body-words", Overlap.of(body, found.text(), 1));
        share(page, "extraction.body-runs", Overlap.of(body, found.text(), RUN));
        field(page, "extraction.deck", planted.deck(), found.deck());
        field(page, "extraction.author", planted.author(), found.author());
        field(page, "extraction.section", planted.section(), found.section());
        field(page, "extraction.place-line", planted.placeLine(), found.placeLine());
        page.right(
                "language.of-kept-pages",
                planted.language().equals(found.language()),
                () -> PageMeasure.difference(planted.language(), found.language()));
    }

    private static void share(Scores.Case page, String figure, Overlap overlap) {
        page.share(
                figure,
                overlap.f1(),
                1,
                () -> String.format(
                        Locale.ROOT,
                        "F1 %.3f: %d shared, %d too many, %d missed",
                        overlap.f1(),
                        overlap.shared(),
                        overlap.extra(),
                        overlap.missed()));
    }

    private static void field(Scores.Case page, String figure, @Nullable String planted, @Nullable String found) {
        boolean right = PageMeasure.key(planted).equals(PageMeasure.key(found));
        if (found != null) {
            page.right(figure + ".precision", right, () -> PageMeasure.difference(planted, found));
        }
        if (planted != null) {
            page.right(figure + ".recall", right, () -> PageMeasure.difference(planted, found));
        }
    }
}
