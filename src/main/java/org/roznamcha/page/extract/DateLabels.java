package org.roznamcha.page.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.UnitSet;

/** Labels of dates that stand anywhere in a short line. */
final class DateLabels {

    /** What stands between the entries of a line, and behind their labels. */
    private static final String MARKS = ":|•·،";

    private static final Set<String> ISSUES = Stream.of("شمارہ", "جلد", "Issue", "Vol", "Volume")
            .map(Wording::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int COURTESY_BLOCKS = 3;

    private DateLabels() {}

    /** Whether a label of publication and a colon stand right before a day in the line: {@code خبر کا کوڈ: 12 | تاریخ اشاعت: 5 مئی 2020}. */
    static boolean isBehindLabel(String line) {
        if (line.length() > VisibleDates.MAX_LINE_CHARS || line.indexOf(':') < 0 || !UnitSet.DIGITS.meets(line)) {
            return false;
        }
        int colon = line.indexOf(':');
        while (colon >= 0) {
            if (Markers.shared().is(Kind.PUBLISHED, label(line, colon)) && isDayAfter(line, colon)) {
                return true;
            }
            colon = line.indexOf(':', colon + 1);
        }
        return false;
    }

    private static boolean isDayAfter(String line, int colon) {
        return VisibleDates.find(line).stream()
                .filter(VisibleDates::isDay)
                .map(date -> date.span().start())
                .anyMatch(start ->
                        start > colon && line.substring(colon + 1, start).isBlank());
    }

    /** What stands between a colon and the mark before it, without the number that may be the value of another label. */
    static String label(String line, int colon) {
        int start = colon;
        while (start > 0 && MARKS.indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < colon && !UnitSet.LETTERS.contains(line.charAt(start))) {
            start++;
        }
        return line.substring(start, colon);
    }

    /**
     * The day that stands in the heading behind the title, in an element of its own.
     *
     * @param heading the whole text of the heading
     */
    static Optional<DateEvidence> behindTitle(@Nullable String title, String heading) {
        String rest = title != null && heading.startsWith(title)
                ? heading.substring(title.length()).strip()
                : "";
        return rest.isEmpty() || !VisibleDates.isDateLine(rest)
                ? Optional.empty()
                : VisibleDates.best(rest)
                        .map(date -> Stamps.visible(Source.DATELINE, rest, date, PublicationDates.PUBLICATION));
    }

    /** Whether a line opens with the number of an issue and gives its day: {@code شمارہ 45 | 5 مئی 2020}. No page prints today so. */
    static boolean isOfIssue(String line) {
        int end = 0;
        while (end < line.length() && UnitSet.LETTERS.contains(line.charAt(end))) {
            end++;
        }
        return end > 0 && ISSUES.contains(Wording.key(line.substring(0, end))) && VisibleDates.isStamped(line);
    }

    /** Whether a label of the date stands in a line. */
    static boolean isLabelled(Block block) {
        return VisibleDates.isLabelled(block.text()) || isBehindLabel(block.parted());
    }

    /**
     * Whether a line was put aside for naming the paper from which the text is taken.
     *
     * @param bodyEnd index after the body, right below which it may stand
     */
    static boolean isCourtesy(Sorting sorting, int index, int bodyEnd) {
        boolean below = index >= bodyEnd && index < bodyEnd + COURTESY_BLOCKS;
        return (LineRules.CREDIT.equals(sorting.fate(index))
                        || (below && LineRules.CREDIT.equals(sorting.reason(index))))
                && isCourtesy(sorting.block(index).text());
    }

    /** Whether the line names the paper from which a text is taken and the day of it: {@code بشکریہ روزنامہ آفتاب، 5 مئی 2020}. */
    static boolean isCourtesy(String line) {
        return Markers.shared().looseOpening(Kind.COURTESY, line) > 0 && VisibleDates.isStamped(line);
    }
}
