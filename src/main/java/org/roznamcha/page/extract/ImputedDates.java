package org.roznamcha.page.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Precision;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.PublicationDate.Status;
import org.roznamcha.text.DateExpression;

/** Days that follow from a hint and the moment of the fetch; without that moment there are none. */
final class ImputedDates {

    private ImputedDates() {}

    /** The day that {@code 12 گھنٹے قبل} or {@code 3 دن قبل} means, counted back from the fetch. */
    static Optional<PublicationDate> counted(List<DateEvidence> judged, @Nullable Instant fetchedAt) {
        if (fetchedAt == null) {
            return Optional.empty();
        }
        for (DateEvidence hint : judged) {
            Optional<LocalDate> day =
                    hint.role().equals(PublicationDates.RELATIVE) ? counted(hint, fetchedAt) : Optional.empty();
            if (day.isPresent()) {
                return Optional.of(new PublicationDate(
                        hint.value(), day.get(), null, Precision.DAY, hint.source(), Status.IMPUTED, judged));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> counted(DateEvidence hint, Instant fetchedAt) {
        return VisibleDates.find(hint.value()).stream()
                .findFirst()
                .filter(ImputedDates::isCountedInDays)
                .flatMap(date -> date.resolveAt(fetchedAt.atZone(Stamps.KARACHI).toLocalDateTime()));
    }

    /** Weeks, months and years ago name no day. */
    private static boolean isCountedInDays(DateExpression date) {
        ChronoUnit unit = date.unit();
        return unit == null || unit.compareTo(ChronoUnit.DAYS) <= 0;
    }

    /** The only day right above the title; that of the fetch and its neighbours may be what the page prints as today. */
    static Optional<PublicationDate> aboveTitle(List<DateEvidence> judged, @Nullable Instant fetchedAt) {
        if (fetchedAt == null) {
            return Optional.empty();
        }
        LocalDate today = fetchedAt.atZone(Stamps.KARACHI).toLocalDate();
        List<DateEvidence> past = judged.stream()
                .filter(hint -> hint.role().equals(PublicationDates.ABOVE_TITLE)
                        || hint.role().equals(PublicationDates.HEADER_TODAY))
                .filter(hint -> isPast(hint.date(), today))
                .toList();
        return past.size() == 1 && past.get(0).role().equals(PublicationDates.ABOVE_TITLE)
                ? Optional.of(PublicationDates.date(past.get(0), Status.IMPUTED, judged))
                : Optional.empty();
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null
                && day.getYear() >= PublicationDates.FIRST_YEAR
                && day.isBefore(today.minusDays(PublicationDates.SAME_DAYS));
    }
}
