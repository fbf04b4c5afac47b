package org.roznamcha.page.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A strict JSON reader (RFC 8259) for one value in memory.
 *
 * <p>Objects become maps in the order of their fields (the last of equal names counts), arrays lists, strings {@link String}, whole
 * numbers that fit {@link Long}, other numbers {@link Double}, and {@code true}, {@code false}, {@code null} what they are in Java.
 * Lone surrogate escapes are kept: crawlers write them, and text repair comes later. Linear time; nesting ends at {@value #MAX_DEPTH}.
 */
public final class Json {

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    private static final int MAX_LONG_DIGITS = 18;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads an object with nothing but white space around it.
     *
     * @throws JsonException if the text is anything else
     */
    public static Map<String, @Nullable Object> parseObject(String text) throws JsonException {
        Json json = new Json(text);
        json.skipSpace();
        if (json.peek() != '{') {
            throw json.problem("expected an object");
        }
        Map<String, @Nullable Object> object = json.object();
        json.expectEnd();
        return object;
    }

    /**
     * Reads a value of any kind with nothing but white space around it.
     *
     * @throws JsonException if the text is anything else
     */
    public static @Nullable Object parse(String text) throws JsonException {
        Json json = new Json(text);
        json.skipSpace();
        Object value = json.value();
        json.expectEnd();
        return value;
    }

    private @Nullable Object value() throws JsonException {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() throws JsonException {
        enter();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (!take('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                skipSpace();
                fields.put(name, value());
                skipSpace();
            } while (take(','));
            expect('}');
        }
        depth--;
        return fields;
    }

    private List<@Nullable Object> array() throws JsonException {
        enter();
        List<@Nullable Object> items = new ArrayList<>();
        if (!take(']')) {
            do {
                skipSpace();
                items.add(value());
                skipSpace();
            } while (take(','));
            expect(']');
        }
        depth--;
        return items;
    }

    private void enter() throws JsonException {
        if (++depth > MAX_DEPTH) {
            throw problem("nested deeper than " + MAX_DEPTH);
        }
        at++;
        skipSpace();
    }

    private @Nullable Object word(String word, @Nullable Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw problem("expected a value");
        }
        at += word.length();
        return value;
    }

    private String string() throws JsonException {
        expect('"');
        int start = at;
        StringBuilder unescaped = null;
        while (true) {
            char next = at < text.length() ? text.charAt(at) : '\0';
            if (next == '"') {
                String tail = text.substring(start, at++);
                return unescaped == null ? tail : unescaped.append(tail).toString();
            } else if (next == '\\') {
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, start, at++).append(escape());
                start = at;
            } else if (next < ' ') {
                throw problem(at < text.length() ? "a control character in a string" : "a string without an end");
            } else {
                at++;
            }
        }
    }

    private char escape() throws JsonException {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw problem("an unknown escape");
        };
    }

    private char codeUnit() throws JsonException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char digit = peek();
            int value = digit < 0x80 ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                throw problem("an escape that is not hexadecimal");
            }
            unit = unit << 4 | value;
            at++;
        }
        return (char) unit;
    }

    private Object number() throws JsonException {
        int start = at;
        take('-');
        int whole = at;
        if (!take('0') && digits() == 0) {
            throw problem("expected a value");
        }
        boolean fits = at - whole <= MAX_LONG_DIGITS;
        boolean integer = true;
        if (take('.')) {
            integer = false;
            expectDigits();
        }
        if (take('e') || take('E')) {
            integer = false;
            if (!take('+')) {
                take('-');
            }
            expectDigits();
        }
        String digits = text.substring(start, at);
        if (integer && fits) {
            return Long.valueOf(digits);
        }
        return Double.valueOf(digits);
    }

    private void expectDigits() throws JsonException {
        if (digits() == 0) {
            throw problem("expected a digit");
        }
    }

    private int digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at - start;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char wanted) {
        boolean met = at < text.length() && text.charAt(at) == wanted;
        at += met ? 1 : 0;
        return met;
    }

    private void expect(char wanted) throws JsonException {
        if (!take(wanted)) {
            throw problem("expected " + wanted);
        }
    }

    private void expectEnd() throws JsonException {
        skipSpace();
        if (at < text.length()) {
            throw problem("something follows the value");
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException problem(String what) {
        return new JsonException(what, at);
    }
}
