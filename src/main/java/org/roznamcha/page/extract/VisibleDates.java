package org.roznamcha.page.extract;

import java.util.List;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.DateExpression;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.DateExpressions;
import org.roznamcha.text.UrduText;

/** Tells lines that only give a date from prose that mentions one. */
final class VisibleDates {

    static final int MAX_LINE_CHARS = 140;

    /** Letters beside the dates and their labels that a date line may have, for words such as بجے and PST. */
    private static final int MAX_OTHER_LETTERS = 12;

    private VisibleDates() {}

    static List<DateExpression> find(String text) {
        return DateExpressions.find(UrduText.of(text));
    }

    /** Whether the line gives a date and hardly anything else. */
    static boolean isDateLine(String line) {
        if (line.length() > MAX_LINE_CHARS || !mayHoldDate(line)) {
            return false;
        }
        int label = label(line);
        int letters = 0;
        boolean dated = false;
        int at = label;
        for (DateExpression date : find(line)) {
            dated |= isDay(date) || isRecent(date);
            letters += letters(line, at, date.span().start());
            at = Math.max(at, date.span().end());
        }
        return dated && letters + letters(line, at, line.length()) <= MAX_OTHER_LETTERS;
    }

    /** A calendar day, with or without its year. */
    static boolean isDay(DateExpression date) {
        return date.dayOfMonth() != null && date.form() != Form.RELATIVE;
    }

    /** Counted back from now in hours or days, as sites stamp fresh pages. */
    static boolean isRecent(DateExpression date) {
        return date.form() == Form.RELATIVE && date.month() == null && date.amount() != null && date.amount() < 0;
    }

    /** Whether a label such as شائع شدہ or آخری اپ ڈیٹ opens the line. */
    static boolean isLabelled(String line) {
        return label(line) > 0;
    }

    static boolean isModified(String line) {
        int modified = Markers.shared().looseOpening(Kind.MODIFIED, line);
        return modified > 0 && modified >= Markers.shared().looseOpening(Kind.PUBLISHED, line);
    }

    private static int label(String line) {
        if (!Markers.shared().mayOpen(line)) {
            return 0;
        }
        return Math.max(
                Markers.shared().looseOpening(Kind.PUBLISHED, line),
                Markers.shared().looseOpening(Kind.MODIFIED, line));
    }

    /** Cheap test before the search: dates have digits or say ago. */
    private static boolean mayHoldDate(String line) {
        return line.chars().anyMatch(Character::isDigit)
                || line.contains("قبل")
                || line.contains("پہلے")
                || line.contains("یکم");
    }

    private static int letters(String line, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
