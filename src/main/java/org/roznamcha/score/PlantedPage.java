package org.roznamcha.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correct reader makes of a page that is to be kept, as {@code truth/pages} has it. A field is null where the page does not show it.
 *
 * @param layout what its markup is like, or its host
 * @param fetchedDay day of the fetch in Asia/Karachi
 * @param paragraphs the body
 * @param placeLine place in the dateline
 * @param published the day that the page gives, also where it is doubted
 * @param dateStatus {@code trusted}, {@code imputed}, {@code suspect} or {@code undated}
 * @param toleranceDays by how many days a right answer may differ
 * @param topics what it is about, the chief one first; none where the truth does not say
 * @param mentions in title, deck and text
 */
public record PlantedPage(
        String layout,
        @Nullable LocalDate fetchedDay,
        @Nullable String title,
        @Nullable String deck,
        List<String> paragraphs,
        @Nullable String author,
        @Nullable String section,
        @Nullable String placeLine,
        @Nullable LocalDate published,
        String dateStatus,
        int toleranceDays,
        String language,
        List<String> topics,
        List<PlantedMention> mentions) {

    public PlantedPage {
        paragraphs = List.copyOf(paragraphs);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
    }

    /** The day on which the page counts; null when it counts on none. */
    @Nullable
    LocalDate countedDay() {
        return counted(dateStatus, published);
    }

    static @Nullable LocalDate counted(String status, @Nullable LocalDate day) {
        return status.equals("trusted") || status.equals("imputed") ? day : null;
    }

    /**
     * One marked mention.
     *
     * @param field {@code title}, {@code deck} or {@code text}
     * @param start first UTF-16 unit in the field; in the text over the paragraphs joined by line feeds
     * @param end unit behind the last one
     * @param entity English label
     * @param demonym whether it is one, such as روسی for Russia
     */
    public record PlantedMention(String field, int start, int end, String entity, boolean demonym) {}
}
