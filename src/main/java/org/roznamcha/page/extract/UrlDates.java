package org.roznamcha.page.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Precision;
import org.roznamcha.page.DateEvidence.Source;

/**
 * Dates in the path of an address: {@code /2024/01/25/}, {@code /2024-01-25/}, {@code /20240125/}, {@code /25-Jan-2024/}, and the month of
 * {@code /2024/01/}. Where the path has none, the day of the issue in its query, {@code ?date=2024-01-25}, by which printed editions are
 * addressed.
 */
final class UrlDates {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/-]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    /** {@code /25-Jan-2024/}, {@code /25-01-2024/}: the day first, as the country writes it. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "[/=]([0-3]?\\d)-(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}-((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/");

    /** A parameter of the query with a value as long as a day: its name and the value. */
    private static final Pattern PARAMETER = Pattern.compile("[?&]([A-Za-z_-]{2,20})=([\\dA-Za-z-]{8,11})(?=[&#]|$)");

    private static final Set<String> PARAMETERS =
            Set.of("date", "dt", "day", "issue", "issuedate", "pubdate", "newsdate", "editiondate", "publishdate");

    private static final int MAX_CHARS = 2_000;

    private UrlDates() {}

    /** The date in the address; null when it has none. */
    static @Nullable DateEvidence find(@Nullable String url) {
        if (url == null || !mayHoldYear(url)) {
            return null;
        }
        String path = path(url);
        DateEvidence day = full(path);
        if (day == null && url.length() <= MAX_CHARS && url.indexOf('?') >= 0) {
            day = ofQuery(url);
        }
        return day == null ? month(path) : day;
    }

    /** Whether digits such as a year's stand anywhere: without, no pattern fits, and most addresses have none. */
    private static boolean mayHoldYear(String url) {
        for (int i = 0; i + 4 <= url.length(); i++) {
            boolean century = url.startsWith("20", i) || url.startsWith("19", i);
            if (century && isDigit(url.charAt(i + 2)) && isDigit(url.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The day that a parameter named after a date gives; others, such as that of a list's first day, name no issue. */
    private static @Nullable DateEvidence ofQuery(String url) {
        Matcher parameter = PARAMETER.matcher(url);
        while (parameter.find()) {
            String name = parameter.group(1).replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
            DateEvidence day = PARAMETERS.contains(name) ? full("=" + parameter.group(2)) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable DateEvidence full(String path) {
        Matcher day = DAY.matcher(path);
        while (day.find()) {
            boolean glued = day.group(2).isEmpty();
            if (!glued || day.end() - day.start() == 8) {
                DateEvidence evidence = day(day.group(), day.group(1), day.group(3), day.group(4));
                // Eight digits that are no day are an article's number.
                if (evidence.date() != null || !glued) {
                    return evidence;
                }
            }
        }
        return path.indexOf('-') < 0 ? null : dayFirst(path);
    }

    private static @Nullable DateEvidence month(String path) {
        Matcher month = MONTH.matcher(path);
        if (month.find() && isMonth(Integer.parseInt(month.group(2)))) {
            return new DateEvidence(
                    Source.URL, month.group(), null, null, Precision.MONTH, PublicationDates.MONTH_ONLY);
        }
        return null;
    }

    private static @Nullable DateEvidence dayFirst(String path) {
        Matcher parts = DAY_FIRST.matcher(path);
        if (!parts.find()) {
            return null;
        }
        int named = MONTH_NAMES.indexOf(parts.group(2).toLowerCase(Locale.ROOT));
        String month = named < 0 ? parts.group(2) : Integer.toString(named + 1);
        return day(parts.group().substring(1), parts.group(3), month, parts.group(1));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static DateEvidence day(String value, String year, String month, String day) {
        DateEvidence read =
                Stamps.machine(Source.URL, String.join("-", year, month, day), PublicationDates.PUBLICATION);
        return new DateEvidence(Source.URL, value, read.date(), null, read.precision(), read.role());
    }

    /** The path part; empty when the address is missing or broken. */
    static String path(@Nullable String url) {
        if (url == null || url.length() > MAX_CHARS) {
            return "";
        }
        try {
            String path = new URI(url.strip()).getRawPath();
            return path == null ? "" : path;
        } catch (URISyntaxException notAnAddress) {
            int host = url.indexOf("://");
            int slash = url.indexOf('/', host < 0 ? 0 : host + 3);
            return slash < 0 ? "" : url.substring(slash).split("[?#]", 2)[0];
        }
    }
}
