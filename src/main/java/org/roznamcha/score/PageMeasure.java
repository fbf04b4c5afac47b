package org.roznamcha.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UrduText;

/** Compares one page that was rightly kept with what was planted in it. */
public interface PageMeasure {

    /** Everything that is compared of a page. */
    List<PageMeasure> ALL =
            List.of(new ExtractionMeasure(), new DateMeasure(), new MentionMeasure(), new TopicMeasure());

    /**
     * Adds what is right and wrong of a page.
     *
     * @param page where the scores of the page go
     */
    void add(PlantedPage planted, FoundPage found, Scores.Case page);

    /** A text for comparison: its key form, empty for none. */
    static String key(@Nullable String text) {
        return text == null ? "" : UrduText.keyOf(text).strip();
    }

    /** How a difference reads in a list of the worst. */
    static String difference(@Nullable Object planted, @Nullable Object found) {
        return "planted " + (planted == null ? "nothing" : planted) + ", found " + (found == null ? "nothing" : found);
    }
}
