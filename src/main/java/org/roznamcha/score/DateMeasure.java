package org.roznamcha.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days of publication that count, their status, and whether the day of the crawl was taken for one. */
final class DateMeasure implements PageMeasure {

    @Override
    public void add(PlantedPage planted, FoundPage found, Scores.Case page) {
        LocalDate day = planted.countedDay();
        LocalDate given = found.countedDay();
        boolean right = isNear(day, given, planted.toleranceDays());
        if (given != null) {
            page.right("dates.day.precision", right, () -> PageMeasure.difference(day, given));
        }
        if (day != null) {
            page.right("dates.day.recall", right, () -> PageMeasure.difference(day, given));
        }
        page.right(
                "dates.status",
                planted.dateStatus().equals(found.dateStatus()),
                () -> PageMeasure.difference(planted.dateStatus(), found.dateStatus()));
        LocalDate fetched = planted.fetchedDay();
        if (fetched != null && !isNear(day, fetched, planted.toleranceDays())) {
            page.error(
                    "dates.crawl-day-taken",
                    fetched.equals(given) ? 1 : 0,
                    1,
                    () -> PageMeasure.difference(day, given + ", the day of the crawl"));
        }
    }

    private static boolean isNear(@Nullable LocalDate day, @Nullable LocalDate other, int toleranceDays) {
        return day != null && other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) <= toleranceDays;
    }
}
