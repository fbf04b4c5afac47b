package org.roznamcha.page.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;

/**
 * Reads the place out of the opening of a report: {@code کراچی (نیوز ڈیسک)}, {@code اسلام آباد:}, {@code لاہور –}, {@code کوئٹہ،}, {@code کوئٹہ۔},
 * {@code روزنامہ (نیوز ڈیسک) پیانگ یانگ:}. The line itself stays in the body.
 */
final class PlaceLines {

    /** The opening is looked for within this many characters. */
    private static final int MAX_OPENING = 90;

    private static final int MAX_PLACE_WORDS = 3;

    /** Places in a list follow each other within this many words. */
    private static final int LIST_WORDS = 4;

    /** What goes on about the place before the comma. */
    private static final Set<String> CLAUSE_OPENINGS = Set.of("جہاں", "جو", "جس", "جن", "کہ", "یعنی");

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
        int dash = dash(opening);
        String place = null;
        if (before != null) {
            boolean report = paragraph.length() - before.length() >= MIN_REPORT_CHARS;
            place = placeOrNull(before, !report);
        } else if (dash >= 0) {
            place = placeOrNull(opening.substring(0, dash), true);
        }
        if (place == null) {
            place = beforeComma(opening);
        }
        return place == null ? beforeStop(opening) : place;
    }

    /** {@code کوئٹہ۔ صوبائی حکومت نے …}: a known place alone before the first full stop. */
    private static @Nullable String beforeStop(String opening) {
        int stop = opening.indexOf('۔');
        return stop < 0 ? null : placeOrNull(opening.substring(0, stop), true);
    }

    /** {@code کوئٹہ، صوبائی حکومت نے …}: a known place, unless the comma only opens a list of places or a clause about this one. */
    private static @Nullable String beforeComma(String opening) {
        int comma = comma(opening);
        String place = comma < 0 ? null : placeOrNull(opening.substring(0, comma), true);
        if (place == null) {
            return null;
        }
        String[] next = opening.substring(comma + 1).strip().split(" ", LIST_WORDS + 1);
        boolean goesOn = CLAUSE_OPENINGS.contains(next[0]);
        for (int i = 0; i < Math.min(LIST_WORDS, next.length); i++) {
            goesOn |= next[i].equals("اور") || comma(next[i]) >= 0;
        }
        return goesOn ? null : place;
    }

    /** Index of the first comma; -1 without one. */
    private static int comma(String text) {
        int urdu = text.indexOf('،');
        int latin = text.indexOf(',');
        return urdu < 0 || latin < 0 ? Math.max(urdu, latin) : Math.min(urdu, latin);
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

    /** {@code اسلام آباد، 25 جنوری}, {@code اسلام آباد، اسٹاف رپورٹر} → {@code اسلام آباد}. */
    private static String beforeDate(String text) {
        int comma = comma(text);
        String rest = comma < 0 ? "" : text.substring(comma + 1);
        boolean cut =
                rest.chars().anyMatch(Character::isDigit) || Markers.shared().occurs(Kind.DESK, rest);
        return cut ? text.substring(0, comma) : text;
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
        if (place.endsWith(":") || place.endsWith("،") || place.endsWith(",")) {
            place = place.substring(0, place.length() - 1).strip();
        }
        boolean opens = !place.isEmpty() && Character.isLetter(place.charAt(0));
        return opens && isPlace(place, known) ? place : null;
    }

    /** A known place, or several with the first known; unless {@code known}, also a short name that may be one. */
    private static boolean isPlace(String text, boolean known) {
        if (Markers.shared().isPlace(text)) {
            return true;
        }
        String[] parts = text.split("[/،,]", -1);
        if (parts.length == 1) {
            return !known && isName(text);
        }
        boolean all = Markers.shared().isPlace(parts[0]);
        for (String part : parts) {
            all &= Markers.shared().isPlace(part) || isName(part);
        }
        return all;
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.chars()
                        .allMatch(c ->
                                Character.isLetter(c) || c == ' ' || Character.getType(c) == Character.NON_SPACING_MARK)
                && Prose.words(text) <= MAX_PLACE_WORDS
                && !Markers.shared().hasNonPlaceWord(text);
    }
}
