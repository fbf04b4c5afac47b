package org.roznamcha.sample;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A capture of a page: {@code <host> <MM-dd> <HH:mm> +<delay>}, the delay in minutes, hours or days ({@code +95m}, {@code +3h},
 * {@code +20d}).
 *
 * @param host key of the outlet
 * @param published when the page was published
 * @param fetched when the crawler came
 */
record Visit(String host, OffsetDateTime published, OffsetDateTime fetched) {

    private static final String YEAR = "2026-";

    static Visit parse(String line) {
        List<String> words = List.of(line.split(" ", -1));
        if (words.size() != 4) {
            throw new IllegalArgumentException(
                    "Cannot read the page '" + line + "': write '<host> <MM-dd> <HH:mm> +<delay>'");
        }
        String date = words.get(1).length() == "01-31".length() ? YEAR + words.get(1) : words.get(1);
        OffsetDateTime published = UrduDates.parse(date, words.get(2));
        return new Visit(words.get(0), published, published.plus(delay(words.get(3))));
    }

    /** Number of the page in its address: the same for every capture of one page. */
    String number() {
        return published.format(DateTimeFormatter.ofPattern("MMddHHmm", Locale.ROOT));
    }

    private static Duration delay(String word) {
        long amount = Long.parseLong(word.substring(1, word.length() - 1));
        return switch (word.charAt(word.length() - 1)) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            case 'd' -> Duration.ofDays(amount);
            default ->
                throw new IllegalArgumentException("Cannot read the delay '" + word + "': end it with m, h or d");
        };
    }
}
