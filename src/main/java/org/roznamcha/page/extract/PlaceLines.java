package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;

/**
 * Reads the place out of the opening of a report: {@code کراچی (نیوز ڈیسک)}, {@code اسلام آباد:}, {@code لاہور –},
 * {@code روزنامہ (نیوز ڈیسک) پیانگ یانگ:}. The line itself stays in the body.
 */
final class PlaceLines {

    /** The opening is looked for within this many characters. */
    private static final int MAX_OPENING = 90;

    private static final int MAX_PLACE_WORDS = 3;

    /** What follows the colon of an unknown place is at least this long: labels stand before less. */
    private static final int MIN_REPORT_CHARS = 60;

    private PlaceLines() {}

    /** The place that opens the paragraph, display form; null when it opens with none. */
    static @Nullable String place(String paragraph) {
        String opening = paragraph.substring(0, Math.min(paragraph.length(), MAX_OPENING));
        int bracket = opening.indexOf('(');
        int close = bracket < 0 ? -1 : opening.indexOf(')', bracket);
        if (bracket > 0 && close > 0 && Markers.shared().occurs(Kind.DESK, opening.substring(bracket + 1, close))) {
            String after = beforeColon(opening.substring(close + 1));
            return after != null && isPlace(after, false)
                    ? after
                    : placeOrNull(beforeDate(opening.substring(0, bracket)), false);
        }
        String before = beforeColon(opening);
        if (before != null) {
            boolean report = paragraph.length() - before.length() >= MIN_REPORT_CHARS;
            return placeOrNull(before, !report);
        }
        int dash = dash(opening);
        return dash < 0 ? null : placeOrNull(opening.substring(0, dash), true);
    }

    /** What precedes the first colon, credits in brackets and a date after the place cut off; null without colon. */
    private static @Nullable String beforeColon(String opening) {
        int colon = opening.indexOf(':');
        if (colon < 0 || Character.isDigit(colon == 0 ? ' ' : opening.charAt(colon - 1))) {
            return null;
        }
        String before = opening.substring(0, colon);
        int bracket = before.indexOf('(');
        if (bracket > 0) {
            before = before.substring(0, bracket);
        }
        return beforeDate(before).strip();
    }

    /** {@code اسلام آباد، 25 جنوری} → {@code اسلام آباد}. */
    private static String beforeDate(String text) {
        int comma = Math.max(text.indexOf('،'), text.indexOf(','));
        if (comma < 0 || text.substring(comma).chars().noneMatch(Character::isDigit)) {
            return text;
        }
        return text.substring(0, comma);
    }

    private static int dash(String opening) {
        for (int i = 1; i < opening.length() - 1; i++) {
            char c = opening.charAt(i);
            if ((c == '–' || c == '—' || c == '-') && opening.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String placeOrNull(String text, boolean known) {
        String place = text.strip();
        return isPlace(place, known) ? place : null;
    }

    private static boolean isPlace(String text, boolean known) {
        if (Markers.shared().isPlace(text)) {
            return true;
        }
        String[] parts = text.split("[/،,]", -1);
        if (parts.length > 1) {
            return Markers.shared().isPlace(parts[0]);
        }
        return !known
                && !text.isBlank()
                && text.chars()
                        .allMatch(c ->
                                Character.isLetter(c) || c == ' ' || Character.getType(c) == Character.NON_SPACING_MARK)
                && Prose.words(text) <= MAX_PLACE_WORDS
                && !Markers.shared().hasNonPlaceWord(text);
    }
}
