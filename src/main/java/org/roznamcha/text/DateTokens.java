package org.roznamcha.text;

/** The tokens of a text as the date grammar reads them: every question is safe to ask beyond either end. */
final class DateTokens {

    /** Four digits outside these years are no Gregorian year. */
    static final int FIRST_YEAR = 1500;

    static final int LAST_YEAR = 2199;

    private static final int LONGEST_NUMBER = 4;

    private final String display;
    private final Tokens tokens;
    private final DateTraces traces = DateWords.get().traces();

    DateTokens(Tokens tokens) {
        this.display = tokens.text().display();
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The kinds of the names that may begin with this token ({@link DateTraces#kinds}); 0 beyond the ends. */
    int kinds(int index) {
        return index < 0 || index >= tokens.size() ? 0 : traces.kinds(tokens.hash(index));
    }

    Span span(int index) {
        return tokens.span(index);
    }

    /** The key of a token; empty beyond the ends. */
    String key(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.key(index);
    }

    boolean is(int index, String key) {
        return index >= 0 && index < tokens.size() && tokens.isKey(index, key);
    }

    boolean isNumber(int index) {
        return index >= 0 && index < tokens.size() && tokens.kind(index) == Token.Kind.NUMBER;
    }

    /** The value of a plain whole number of up to four digits; -1 for anything else. */
    int number(int index) {
        String key = key(index);
        if (!isNumber(index) || key.length() > LONGEST_NUMBER || key.indexOf('.') >= 0 || key.indexOf(',') >= 0) {
            return -1;
        }
        return Integer.parseInt(key);
    }

    /** As {@link #number}, if it is written with {@code digits} digits. */
    int number(int index, int digits) {
        return key(index).length() == digits ? number(index) : -1;
    }

    /** A four-digit number within the given years; -1 for anything else. */
    int year(int index, int first, int last) {
        int year = number(index, 4);
        return year >= first && year <= last ? year : -1;
    }

    /** Whether the token follows the one before it without a line end between. */
    boolean sameLine(int index) {
        if (index <= 0 || index >= tokens.size()) {
            return false;
        }
        return display.substring(span(index - 1).end(), span(index).start()).indexOf('\n') < 0;
    }

    /** Whether the token touches the one before it. */
    boolean glued(int index) {
        return index > 0
                && index < tokens.size()
                && span(index - 1).end() == span(index).start();
    }

    /** The index after one comma, dash or slash, if one stands at {@code index}; else {@code index}. */
    int skipComma(int index) {
        boolean mark = is(index, ",") || is(index, "-") || is(index, "/") || is(index, "|") || is(index, "(");
        return mark && sameLine(index) && sameLine(index + 1) ? index + 1 : index;
    }
}
