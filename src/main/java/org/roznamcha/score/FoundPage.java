package org.roznamcha.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lake says of a page.
 *
 * @param text body in display form
 * @param published day of publication, also where it is doubted
 * @param dateStatus as in {@code corpus.documents}
 * @param mentions in title and text
 * @param topics the strongest first
 */
public record FoundPage(
        @Nullable String title,
        @Nullable String deck,
        String text,
        @Nullable String author,
        @Nullable String section,
        @Nullable String placeLine,
        @Nullable LocalDate published,
        String dateStatus,
        String language,
        List<FoundMention> mentions,
        List<String> topics) {

    public FoundPage {
        mentions = List.copyOf(mentions);
        topics = List.copyOf(topics);
    }

    @Nullable
    LocalDate countedDay() {
        return PlantedPage.counted(dateStatus, published);
    }

    /**
     * One mention.
     *
     * @param inTitle whether it stands in the title; else in the text
     * @param start first UTF-16 unit of it
     * @param end unit behind the last one
     * @param entity English label
     * @param demonym whether it was taken for one
     */
    public record FoundMention(boolean inTitle, int start, int end, String entity, boolean demonym) {}
}
