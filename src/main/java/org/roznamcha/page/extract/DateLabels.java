package org.roznamcha.page.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.DateExpression;
import org.roznamcha.text.UnitSet;

/** Labels of dates that stand anywhere in a short line. */
final class DateLabels {

    /** What stands between the entries of a line, and behind their labels. */
    private static final String MARKS = ":|•·،";

    private static final List<String> ISSUES = List.of("شمارہ", "جلد", "Issue", "Vol");

    private DateLabels() {}

    /** Whether a label of publication and a colon stand right before a day in the line: {@code خبر کا کوڈ: 12 | تاریخ اشاعت: 5 مئی 2020}. */
    static boolean isBehindLabel(String line) {
        if (line.length() > VisibleDates.MAX_LINE_CHARS || line.indexOf(':') < 0 || !UnitSet.DIGITS.meets(line)) {
            return false;
        }
        for (DateExpression date : VisibleDates.find(line)) {
            String before = line.substring(0, date.span().start()).strip();
            boolean label = before.endsWith(":") && Markers.shared().is(Kind.PUBLISHED, label(before));
            if (label && VisibleDates.isDay(date)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the last colon and the mark before it, without the number that may be the value of another label. */
    private static String label(String before) {
        int end = before.length() - 1;
        int start = end;
        while (start > 0 && MARKS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < end && !UnitSet.LETTERS.contains(before.charAt(start))) {
            start++;
        }
        return before.substring(start, end);
    }

    /** Whether a line opens with the number of an issue and gives its day: {@code شمارہ 45 | 5 مئی 2020}. No page prints today so. */
    static boolean isOfIssue(String line) {
        return ISSUES.stream().anyMatch(line::startsWith) && VisibleDates.isStamped(line);
    }

    /** Whether a label of the date stands in a line. */
    static boolean isLabelled(Block block) {
        return VisibleDates.isLabelled(block.text()) || isBehindLabel(block.parted());
    }

    /** Whether a line was put aside for naming the paper from which the text is taken. */
    static boolean isCourtesy(Sorting sorting, int index) {
        return LineRules.CREDIT.equals(sorting.fate(index))
                && isCourtesy(sorting.block(index).text());
    }

    /**
     * The hints, with a role of its own for the change that readers see above the text, when nothing tells when the page was published.
     *
     * @param change one of the hints, null without such a change
     */
    static List<DateEvidence> withChange(List<DateEvidence> hints, @Nullable DateEvidence change) {
        boolean only =
                change != null && hints.stream().noneMatch(hint -> hint.role().equals(PublicationDates.PUBLICATION));
        return hints.stream()
                .map(hint -> only && hint.equals(change) ? withRole(hint, PublicationDates.CHANGED) : hint)
                .toList();
    }

    private static DateEvidence withRole(DateEvidence hint, String role) {
        return new DateEvidence(hint.source(), hint.value(), hint.date(), hint.at(), hint.precision(), role);
    }

    /** Whether the line names the paper from which a text is taken and the day of it: {@code بشکریہ روزنامہ آفتاب، 5 مئی 2020}. */
    static boolean isCourtesy(String line) {
        return Markers.shared().looseOpening(Kind.COURTESY, line) > 0 && VisibleDates.isStamped(line);
    }
}
