package org.roznamcha.page.markup;

import java.util.Arrays;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Decodes references to characters by name or number. The common ones are known here, all others to jsoup. */
final class CharacterReferences {

    private static final char[][] NAMES = {
        "amp;".toCharArray(), "nbsp;".toCharArray(), "quot;".toCharArray(), "lt;".toCharArray(), "gt;".toCharArray()
    };
    private static final char[] CHARACTERS = {'&', '\u00a0', '"', '<', '>'};

    /** Digits of the longest number that is decoded here. */
    private static final int MAX_DIGITS = 6;

    private static final int DECIMAL = 10;

    /** Smaller numbers stand for controls or, by an old custom, for characters of windows-1252. */
    private static final int FIRST_PLAIN = 0xa0;

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int AFTER_ASCII = 0x7f;

    private CharacterReferences() {}

    /** The characters {@code [from, to)} with all references decoded, by the rules for attributes or those for text. */
    static String decode(char[] page, int from, int to, boolean inAttribute) {
        int at = from;
        while (at < to && page[at] != '&') {
            at++;
        }
        if (at == to) {
            return from == to ? "" : new String(page, from, to - from);
        }
        String decoded = decodeCommon(page, from, at, to);
        return decoded != null ? decoded : Parser.unescapeEntities(new String(page, from, to - from), inAttribute);
    }

    /** Null when there is a reference that is not known here. */
    private static @Nullable String decodeCommon(char[] page, int from, int first, int to) {
        StringBuilder decoded = new StringBuilder(to - from).append(page, from, first - from);
        int at = first;
        while (at < to) {
            char c = page[at];
            if (c != '&') {
                decoded.append(c);
                at++;
                continue;
            }
            int length = at + 1 < to && page[at + 1] == '#'
                    ? number(page, at + 2, to, decoded)
                    : name(page, at + 1, to, decoded);
            if (length < 0) {
                return null;
            }
            at += length;
        }
        return decoded.toString();
    }

    /** How long the reference is whose name begins here; -1 when it is not known. */
    private static int name(char[] page, int start, int to, StringBuilder decoded) {
        for (int i = 0; i < NAMES.length; i++) {
            char[] name = NAMES[i];
            int end = start + name.length;
            if (end <= to && Arrays.equals(page, start, end, name, 0, name.length)) {
                decoded.append(CHARACTERS[i]);
                return name.length + 1;
            }
        }
        boolean alone = start == to || Characters.isSpace(page[start]);
        if (alone) {
            decoded.append('&');
        }
        return alone ? 1 : -1;
    }

    /** How long the reference is whose decimal digits begin here; -1 when it is not a plain one. */
    private static int number(char[] page, int start, int to, StringBuilder decoded) {
        int code = 0;
        int at = start;
        while (at < to && at < start + MAX_DIGITS && page[at] >= '0' && page[at] <= '9') {
            code = code * DECIMAL + page[at++] - '0';
        }
        boolean printable = (code >= FIRST_PRINTABLE && code < AFTER_ASCII) || code >= FIRST_PLAIN;
        if (at == to || page[at] != ';' || !printable || code >= Character.MIN_SURROGATE) {
            return -1;
        }
        decoded.append((char) code);
        return at - start + 3;
    }
}
