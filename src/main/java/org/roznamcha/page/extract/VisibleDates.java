package org.roznamcha.page.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.DateExpression;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.DateExpressions;
import org.roznamcha.text.UnitSet;

/** Tells lines that only give a date from prose that mentions one. */
final class VisibleDates {

    static final int MAX_LINE_CHARS = 140;

    private static final String AM = " am";

    /** Letters beside the dates and their labels that a date line may have, for words such as بجے and PST. */
    private static final int MAX_OTHER_LETTERS = 12;

    /** Letters of the name, label and counts beside the date of a line below the title. */
    private static final int MAX_STAMPED_LETTERS = 45;

    /** Labels of change dates are shorter. */
    private static final int MAX_LABEL_CHARS = 30;

    /** What stands between the entries of a line below the title. */
    private static final Pattern ENTRY_SEPARATOR = Pattern.compile(" ?[|•·] ?| [-–—/~.] ");

    private static final UnitSet ENTRY_MARKS = UnitSet.of("|•·-–—/~.");

    /** The lines of a page or two: several rules ask for the dates of the same line. */
    private static final int MAX_KNOWN = 256;

    private static final KnownNames<List<DateExpression>> KNOWN = new KnownNames<>(VisibleDates::search, MAX_KNOWN);

    private VisibleDates() {}

    static List<DateExpression> find(String text) {
        return KNOWN.of(text);
    }

    private static List<DateExpression> search(String text) {
        List<DateExpression> found = DateExpressions.find(text);
        boolean dated = text.length() > MAX_LINE_CHARS || found.stream().anyMatch(VisibleDates::isFullDay);
        List<DateExpression> written = dated ? List.of() : WrittenDates.find(text);
        return written.isEmpty() ? found : written;
    }

    private static boolean isFullDay(DateExpression date) {
        return date.year() != null && date.month() != null && date.dayOfMonth() != null;
    }

    /**
     * The date that a line gives for the page: of several, a full day beats a calculated Hijri one, that beats one counted back from
     * now, and that beats a day without its year; of equals the earlier, for no page changes before it is published. Days that a label calls
     * those of a change stand back behind others.
     */
    static Optional<DateExpression> best(String line) {
        return ofPublication(line, find(line)).stream()
                .filter(date -> isDay(date) || isRecent(date))
                .min(Comparator.comparingInt(VisibleDates::vagueness).thenComparing(VisibleDates::day));
    }

    /**
     * Of a line that gives several dates, each behind its label, those of publication; all of them when none or every one is a change date.
     */
    private static List<DateExpression> ofPublication(String line, List<DateExpression> dates) {
        if (dates.size() < 2) {
            return dates;
        }
        List<DateExpression> others = new ArrayList<>();
        int from = 0;
        for (DateExpression date : dates) {
            if (!isLabelledModified(line, from, date.span().start())) {
                others.add(date);
            }
            from = date.span().end();
        }
        return others.isEmpty() ? dates : others;
    }

    /** Whether the words before a date end in a label such as آخری ترمیم. */
    private static boolean isLabelledModified(String line, int from, int to) {
        return to > from
                && Markers.shared().closes(Kind.MODIFIED, line.substring(Math.max(from, to - MAX_LABEL_CHARS), to));
    }

    /**
     * Whether a label that is none of publication stands before the first date of the line: {@code Joined: 3 May 2019}, {@code آخری تاریخ:
     * 5 مئی}. The place in {@code کراچی: 5 مئی} is no label.
     */
    static boolean isOtherwiseLabelled(String line) {
        List<DateExpression> dates = find(line);
        if (dates.isEmpty() || line.lastIndexOf(':', dates.get(0).span().start()) < 0) {
            return false;
        }
        String before = line.substring(0, dates.get(0).span().start()).strip();
        if (!before.endsWith(":")) {
            return false;
        }
        String label = before.substring(Math.max(0, before.length() - MAX_LABEL_CHARS));
        if (isOtherLabel(DateLabels.label(before, before.length() - 1))) {
            return true;
        }
        return !Markers.shared().closes(Kind.PUBLISHED, label)
                && !Markers.shared().closes(Kind.MODIFIED, label)
                && PlaceLines.place(line) == null;
    }

    /** Whether a short line names another day than that of publication, as {@code اجلاس کی تاریخ} and {@code closing date} do. */
    static boolean isOtherLabel(String line) {
        if (line.length() > MAX_LABEL_CHARS) {
            return false;
        }
        String label = Wording.key(line);
        return (label.endsWith(" تاریخ") || label.endsWith(" date"))
                && Markers.shared().looseOpening(Kind.PUBLISHED, line + " ") == 0
                && Markers.shared().looseOpening(Kind.MODIFIED, line + " ") == 0;
    }

    private static int vagueness(DateExpression date) {
        if (isRecent(date)) {
            return 2;
        }
        if (date.year() == null) {
            return 3;
        }
        return date.form() == Form.HIJRI ? 1 : 0;
    }

    /** The day where it is known whole; else one before any, so that the first of such stays first. */
    private static LocalDate day(DateExpression date) {
        return isFullDay(date) && date.form() != Form.RELATIVE
                ? date.resolve(LocalDate.EPOCH).orElse(LocalDate.MIN)
                : LocalDate.MIN;
    }

    /** Whether one entry of a line such as {@code نام | 5 گھنٹے قبل | شیئر} is a date. */
    static boolean hasDateEntry(String line) {
        if (line.length() > MAX_LINE_CHARS || !ENTRY_MARKS.meets(line) || !mayHoldDate(line)) {
            return false;
        }
        String[] entries = ENTRY_SEPARATOR.split(line, -1);
        for (int i = 0; i < entries.length && entries.length > 1; i++) {
            if (!entries[i].isEmpty() && isDateLine(entries[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line without end mark, or one that says who has posted something, names a full date, or begins with how long ago it was, beside a few other words, as the line below a title does that gives writer,
     * date and number of readers. Headlines may name a date too: only for lines that are no title.
     */
    static boolean isStamped(String line) {
        if (line.length() > MAX_LINE_CHARS || !hasDigit(line) || (Prose.endsSentence(line) && !isPosted(line))) {
            return false;
        }
        List<DateExpression> dates = find(line);
        if (dates.stream()
                .noneMatch(date ->
                        isFullDay(date) || (isRecent(date) && date.span().start() == 0))) {
            return false;
        }
        int others = letters(line, 0, line.length());
        for (DateExpression date : dates) {
            others -= letters(line, date.span().start(), date.span().end());
        }
        return others <= MAX_STAMPED_LETTERS;
    }

    /** {@code نسیم نے جمعہ, 17 جنوری 2020 - 16:05 کو ارسال کیا۔}: a sentence that says when something was posted, to the minute. */
    static boolean isPosted(String line) {
        return line.length() <= MAX_LINE_CHARS
                && hasDigit(line)
                && Markers.shared().closes(Kind.PUBLISHED, line.substring(Math.max(0, line.length() - MAX_LABEL_CHARS)))
                && find(line).stream().anyMatch(date -> date.time() != null);
    }

    /** Whether the line gives a date and hardly anything else. */
    static boolean isDateLine(String line) {
        if (line.length() > MAX_LINE_CHARS || !mayHoldDate(line)) {
            return false;
        }
        List<DateExpression> dates = find(line);
        if (dates.stream().noneMatch(date -> isDay(date) || isRecent(date) || isToday(date))) {
            return false;
        }
        int letters = 0;
        int at = label(line);
        for (DateExpression date : dates) {
            letters += letters(line, at, date.span().start());
            at = Math.max(at, date.span().end());
        }
        letters += letters(line, at, line.length());
        return letters <= (isCounted(line) ? MAX_OTHER_LETTERS : 0);
    }

    /** The word آج: a stamp, but of the moment of rendering as likely as of publication, so it never dates a page. */
    private static boolean isToday(DateExpression date) {
        Integer amount = date.amount();
        return date.form() == Form.RELATIVE && date.month() == null && amount != null && amount == 0;
    }

    /** A calendar day, with or without its year. */
    static boolean isDay(DateExpression date) {
        return date.dayOfMonth() != null && date.form() != Form.RELATIVE;
    }

    /** Counted back from now in hours or days, as sites stamp fresh pages. */
    static boolean isRecent(DateExpression date) {
        return date.form() == Form.RELATIVE && date.month() == null && date.amount() != null && date.amount() < 0;
    }

    /** Whether a label such as شائع شدہ or آخری اپ ڈیٹ opens the line, or one such as کو شائع ہوا closes it. */
    static boolean isLabelled(String line) {
        return label(line) > 0
                || (hasDigit(line) && Markers.shared().closes(Kind.PUBLISHED, line) && !endsInDate(line));
    }

    /** Whether the last word belongs to a date, as the AM of a clock does, which is a label in other languages. */
    private static boolean endsInDate(String line) {
        int am = line.length() - AM.length();
        boolean clock =
                am > 0 && Character.isDigit(line.charAt(am - 1)) && line.regionMatches(true, am, AM, 0, AM.length());
        return clock || find(line).stream().anyMatch(date -> date.span().end() == line.length());
    }

    static boolean isModified(String line) {
        int modified = Markers.shared().looseOpening(Kind.MODIFIED, line);
        boolean opens = modified > 0 && modified >= Markers.shared().looseOpening(Kind.PUBLISHED, line);
        List<DateExpression> dates = find(line);
        return opens ? ofPublication(line, dates).size() == dates.size() : isBehindChangeLabel(line, dates);
    }

    /** {@code نام | آخری بار اپ ڈیٹ 5 مئی 2020}: whether the only date of a short line stands behind the label of a change. */
    private static boolean isBehindChangeLabel(String line, List<DateExpression> dates) {
        return dates.size() == 1
                && line.length() <= MAX_LINE_CHARS
                && isLabelledModified(line, 0, dates.get(0).span().start());
    }

    private static int label(String line) {
        if (!Markers.shared().mayOpen(line)) {
            return 0;
        }
        return Math.max(
                Markers.shared().looseOpening(Kind.PUBLISHED, line),
                Markers.shared().looseOpening(Kind.MODIFIED, line));
    }

    /** Cheap test before the search. */
    private static boolean mayHoldDate(String line) {
        return isCounted(line) || line.contains("روز") || line.contains("آج");
    }

    /** Has digits or says ago; bare words such as گزشتہ روز open headlines too, so a date line of theirs says nothing else. */
    private static boolean isCounted(String line) {
        return hasDigit(line) || line.contains("قبل") || line.contains("پہلے") || line.contains("یکم");
    }

    private static boolean hasDigit(String line) {
        return UnitSet.DIGITS.meets(line);
    }

    /** Letters in {@code [from, to)}; none when it is a bar of share buttons. */
    private static int letters(String line, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += UnitSet.LETTERS.contains(line.charAt(i)) ? 1 : 0;
        }
        return count > 0 && LineRules.isShareBar(line.substring(from, to)) ? 0 : count;
    }
}
