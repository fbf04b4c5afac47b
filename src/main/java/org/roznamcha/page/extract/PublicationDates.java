package org.roznamcha.page.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Precision;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.PublicationDate.Status;

/**
 * Decides from all hints when a page was published.
 *
 * <ol>
 *   <li>Only hints of role {@code publication} count. Dates of the day in page headers, dates in the text and change dates never do,
 *       and neither does the moment of the fetch. Of two unlabelled stamps side by side the later is that of a change.
 *   <li>Refused are days before {@value #FIRST_YEAR} (role {@code too-old}), moments more than a day after the fetch ({@code future}),
 *       days that do not exist ({@code impossible}) and days whose weekday is another ({@code weekday-mismatch}). Where nothing but
 *       refused hints is left, the page is suspect.
 *   <li>A stamp of the very minutes of the fetch is that of rendering (role {@code rendering}) where another hint names an earlier day.
 *   <li>Every source has a weight: JSON-LD and meta 4; record, dateline and address 3; time element 2. Hints of different sources
 *       within {@value #SAME_DAYS} day support each other. The day with most support wins; its most trusted source gives the value.
 *   <li>A day more than {@value #CONFLICT_DAYS} days away contradicts it. The page is suspect unless the winner's support exceeds the
 *       contradiction's by {@value #CLEAR_LEAD}: a time element alone does not shake JSON-LD, a dateline does, and JSON-LD with
 *       meta outweighs a dateline. A publication more than a day after the same source's change date is suspect too.
 *   <li>A winner that stands in the address alone is imputed. Without any absolute hint, a relative one beside the title or byline
 *       ({@code 12 گھنٹے قبل}) is counted back from the fetch, and imputed as well. So is a day without label right above the title,
 *       more than {@value #SAME_DAYS} day before the fetch, when no other such day stands above the body: today's date it cannot be.
 *   <li>Sitemaps speak last. They never choose the day of a page that has a hint of its own; one that names the chosen day within
 *       {@value #SAME_DAYS} day adds to its support, {@code news:publication_date} 2 and {@code lastmod}, which may be that of any later
 *       change, 1. A {@code news:publication_date} alone is imputed; {@code lastmod} alone dates nothing.
 *   <li>Else the page is undated.
 * </ol>
 */
public final class PublicationDates {

    static final String PUBLICATION = "publication";
    static final String MODIFIED = "modified";
    static final String RELATIVE = "relative";
    static final String HEADER_TODAY = "header-today";
    static final String ABOVE_TITLE = "above-title";
    static final String IN_TEXT = "in-text";
    static final String MONTH_ONLY = "month-only";
    static final String IMPOSSIBLE = "impossible";
    static final String WEEKDAY_MISMATCH = "weekday-mismatch";
    static final String TOO_OLD = "too-old";
    static final String FUTURE = "future";
    static final String RENDERING = "rendering";

    /** No Urdu page on the web is older. */
    static final int FIRST_YEAR = 1995;

    static final int SAME_DAYS = 1;
    static final int CONFLICT_DAYS = 3;
    static final int CLEAR_LEAD = 2;

    private static final Duration CLOCK_TOLERANCE = Duration.ofDays(1);
    /** A stamp this close to the fetch is made while the page is sent. */
    private static final Duration RENDERING_TOLERANCE = Duration.ofMinutes(10);

    private static final Set<String> REFUSED = Set.of(IMPOSSIBLE, WEEKDAY_MISMATCH, TOO_OLD, FUTURE);

    private PublicationDates() {}

    /**
     * Decides when a page was published, after the rules above.
     *
     * @param evidence every hint, in page order
     * @param fetchedAt when the page was fetched; null when unknown, then nothing is in the future and nothing relative is counted
     */
    public static PublicationDate resolve(List<DateEvidence> evidence, @Nullable Instant fetchedAt) {
        List<DateEvidence> judged = withoutRendering(
                evidence.stream().map(hint -> judge(hint, fetchedAt)).toList(), fetchedAt);
        List<DateEvidence> candidates = judged.stream()
                .filter(hint -> hint.role().equals(PUBLICATION) && hint.date() != null && !isOfSitemap(hint))
                .toList();
        if (!candidates.isEmpty()) {
            return decide(candidates, judged);
        }
        Optional<DateEvidence> refused = judged.stream()
                .filter(hint -> REFUSED.contains(hint.role()) && !isOfSitemap(hint))
                .findFirst();
        if (refused.isPresent()) {
            return date(refused.get(), Status.SUSPECT, judged);
        }
        return ImputedDates.counted(judged, fetchedAt)
                .or(() -> announced(judged))
                .or(() -> ImputedDates.aboveTitle(judged, fetchedAt))
                .orElseGet(() -> undated(judged));
    }

    private static boolean isOfSitemap(DateEvidence hint) {
        return hint.source() == Source.SITEMAP_NEWS || hint.source() == Source.SITEMAP_LASTMOD;
    }

    /** The day that a news sitemap gives to a page without a hint of its own. */
    private static Optional<PublicationDate> announced(List<DateEvidence> judged) {
        return judged.stream()
                .filter(hint -> hint.source() == Source.SITEMAP_NEWS)
                .filter(hint -> hint.role().equals(PUBLICATION) && hint.date() != null)
                .findFirst()
                .map(hint -> date(hint, Status.IMPUTED, judged));
    }

    /** What sitemaps add to the support of a day that the page itself names. */
    private static int sitemapSupport(DateEvidence winner, List<DateEvidence> judged) {
        return judged.stream()
                .filter(hint -> isOfSitemap(hint) && daysBetween(winner, hint) <= SAME_DAYS)
                .filter(hint -> hint.role().equals(PUBLICATION) || hint.role().equals(MODIFIED))
                .mapToInt(hint -> weight(hint.source()))
                .sum();
    }

    private static DateEvidence judge(DateEvidence hint, @Nullable Instant fetchedAt) {
        LocalDate day = hint.date();
        if (day == null || !hint.role().equals(PUBLICATION)) {
            return hint;
        }
        if (day.getYear() < FIRST_YEAR) {
            return withRole(hint, TOO_OLD);
        }
        return fetchedAt != null && isAfter(hint, day, fetchedAt.plus(CLOCK_TOLERANCE)) ? withRole(hint, FUTURE) : hint;
    }

    /** Stamps of the very moment of the fetch are those of rendering, where another hint names an earlier day. */
    private static List<DateEvidence> withoutRendering(List<DateEvidence> judged, @Nullable Instant fetchedAt) {
        if (fetchedAt == null || judged.stream().noneMatch(hint -> isRendering(hint, fetchedAt))) {
            return judged;
        }
        LocalDate today = fetchedAt.atZone(Stamps.KARACHI).toLocalDate();
        boolean earlier = judged.stream()
                .filter(hint -> hint.role().equals(PUBLICATION) && !isRendering(hint, fetchedAt) && !isOfSitemap(hint))
                .anyMatch(hint -> isEarlier(hint, today));
        return earlier
                ? judged.stream()
                        .map(hint ->
                                isRendering(hint, fetchedAt) || isToday(hint, today) ? withRole(hint, RENDERING) : hint)
                        .toList()
                : judged;
    }

    /** Whether a hint names a day before the fetch; addresses and stamps may count days by another zone, what readers see does not. */
    private static boolean isEarlier(DateEvidence hint, LocalDate today) {
        LocalDate day = hint.date();
        int zoneDays = hint.source() == Source.DATELINE ? 0 : SAME_DAYS;
        return day != null && day.isBefore(today.minusDays(zoneDays));
    }

    /** A stamp for machines of the day of the fetch: beside a stamp of rendering it is one more. */
    private static boolean isToday(DateEvidence hint, LocalDate today) {
        boolean machine =
                hint.source() == Source.JSON_LD || hint.source() == Source.META || hint.source() == Source.TIME_ELEMENT;
        return machine && hint.role().equals(PUBLICATION) && today.equals(hint.date());
    }

    private static boolean isRendering(DateEvidence hint, Instant fetchedAt) {
        Instant at = hint.at();
        return at != null
                && hint.role().equals(PUBLICATION)
                && hint.source() != Source.RECORD
                && Duration.between(at, fetchedAt).abs().compareTo(RENDERING_TOLERANCE) <= 0;
    }

    private static boolean isAfter(DateEvidence hint, LocalDate day, Instant limit) {
        Instant at = hint.at();
        return at != null
                ? at.isAfter(limit)
                : day.isAfter(limit.atZone(Stamps.KARACHI).toLocalDate());
    }

    private static DateEvidence withRole(DateEvidence hint, String role) {
        return new DateEvidence(hint.source(), hint.value(), hint.date(), hint.at(), hint.precision(), role);
    }

    private static PublicationDate decide(List<DateEvidence> candidates, List<DateEvidence> judged) {
        DateEvidence winner = candidates.get(0);
        for (DateEvidence candidate : candidates) {
            int lead = support(candidate, candidates) - support(winner, candidates);
            if (lead > 0 || (lead == 0 && candidate.source().compareTo(winner.source()) < 0)) {
                winner = candidate;
            }
        }
        winner = mostTrusted(winner, candidates);
        int lead = support(winner, candidates)
                + sitemapSupport(winner, judged)
                - contradiction(winner, candidates, judged);
        Status status = winner.source() == Source.URL ? Status.IMPUTED : Status.TRUSTED;
        if (lead < CLEAR_LEAD || isAfterChange(winner, judged)) {
            status = Status.SUSPECT;
        }
        return date(winner, status, judged);
    }

    /** Of the hints that agree with the winner, the one of the best source; of one source the first. */
    private static DateEvidence mostTrusted(DateEvidence winner, List<DateEvidence> candidates) {
        DateEvidence best = winner;
        for (DateEvidence candidate : candidates) {
            if (daysBetween(winner, candidate) <= SAME_DAYS
                    && candidate.source().compareTo(best.source()) < 0) {
                best = candidate;
            }
        }
        return best;
    }

    private static int support(DateEvidence hint, List<DateEvidence> candidates) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (DateEvidence candidate : candidates) {
            if (daysBetween(hint, candidate) <= SAME_DAYS) {
                sources.add(candidate.source());
            }
        }
        int support = 0;
        for (Source source : sources) {
            support += weight(source);
        }
        return support;
    }

    private static int contradiction(DateEvidence winner, List<DateEvidence> candidates, List<DateEvidence> judged) {
        int strongest = 0;
        for (DateEvidence candidate : candidates) {
            if (daysBetween(winner, candidate) > CONFLICT_DAYS) {
                strongest = Math.max(strongest, support(candidate, candidates));
            }
        }
        for (DateEvidence hint : judged) {
            if (hint.role().equals(MONTH_ONLY) && !isNearMonth(winner, hint)) {
                strongest = Math.max(strongest, weight(hint.source()));
            }
        }
        return strongest;
    }

    private static int weight(Source source) {
        return switch (source) {
            case JSON_LD, META -> 4;
            case RECORD, DATELINE, URL -> 3;
            case TIME_ELEMENT, SITEMAP_NEWS -> 2;
            case SITEMAP_LASTMOD -> 1;
            case HEADER, BODY, NONE -> 0;
        };
    }

    private static long daysBetween(DateEvidence one, DateEvidence other) {
        LocalDate a = one.date();
        LocalDate b = other.date();
        return a == null || b == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private static boolean isNearMonth(DateEvidence winner, DateEvidence month) {
        LocalDate day = winner.date();
        String[] parts = month.value().split("/", -1);
        if (day == null || parts.length < 3) {
            return true;
        }
        YearMonth named = YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return !day.plusDays(CONFLICT_DAYS).isBefore(named.atDay(1))
                && !day.minusDays(CONFLICT_DAYS).isAfter(named.atEndOfMonth());
    }

    private static boolean isAfterChange(DateEvidence winner, List<DateEvidence> judged) {
        LocalDate day = winner.date();
        return day != null
                && judged.stream()
                        .filter(hint -> hint.role().equals(MODIFIED) && hint.source() == winner.source())
                        .anyMatch(hint -> {
                            LocalDate change = hint.date();
                            return change != null && day.isAfter(change.plusDays(SAME_DAYS));
                        });
    }

    static PublicationDate date(DateEvidence hint, Status status, List<DateEvidence> judged) {
        return new PublicationDate(
                hint.value(), hint.date(), hint.at(), hint.precision(), hint.source(), status, new ArrayList<>(judged));
    }

    private static PublicationDate undated(List<DateEvidence> judged) {
        return new PublicationDate(null, null, null, Precision.NONE, Source.NONE, Status.UNDATED, judged);
    }
}
