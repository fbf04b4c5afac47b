package org.roznamcha.text;

import java.util.List;
import java.util.Set;

/**
 * Splits a text into words, numbers and single punctuation marks.
 *
 * <p>Works on the key form, where a zero-width non-joiner and a missing space after ے or ں are spaces already; spans are
 * those of the display form. Digits part from letters (9ہزار), except for an ordinal (18واں). A full stop parts words even
 * when it is glued on both sides. Marks belong to the letter before them.
 */
public final class Tokenizer {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("واں", "ویں", "وں", "st", "nd", "rd", "th");

    /** What words of a key consist of, within the Basic Multilingual Plane. */
    static final UnitSet WORD_PARTS = UnitSet.of(Tokenizer::isLetterOrMark);

    private final String key;
    private final Tokens.Builder tokens;

    private Tokenizer(UrduText text) {
        this.key = text.key();
        this.tokens = new Tokens.Builder(text);
    }

    /** All tokens of a text, in order; spaces and line feeds belong to none. */
    public static List<Token> tokenize(UrduText text) {
        return run(text).list();
    }

    /** The same as places in the key. */
    static Tokens run(UrduText text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens.build();
    }

    private void run() {
        int start = 0;
        while (start < key.length()) {
            char c = key.charAt(start);
            if (c == ' ' || c == '\n') {
                start++;
            } else if (isDigit(start)) {
                start = number(start);
            } else if (isWordPart(key.codePointAt(start))) {
                start = add(start, wordEnd(start), Token.Kind.WORD);
            } else {
                start = add(start, start + Character.charCount(key.codePointAt(start)), Token.Kind.PUNCTUATION);
            }
        }
    }

    private int number(int start) {
        int end = digitsEnd(start);
        int ending = wordEnd(end);
        if (ending > end && ORDINAL_ENDINGS.contains(key.substring(end, ending))) {
            return add(start, ending, Token.Kind.ORDINAL);
        }
        return add(start, fractionEnd(start, groupsEnd(end)), Token.Kind.NUMBER);
    }

    /** The end of groups such as those of 10,000 and 1,00,000. */
    private int groupsEnd(int end) {
        int next = end;
        while (next < key.length() && key.charAt(next) == ',') {
            int groupEnd = digitsEnd(next + 1);
            int size = groupEnd - next - 1;
            if (size != 2 && size != 3) {
                break;
            }
            next = groupEnd;
        }
        return next;
    }

    /** The end of one decimal fraction; 18.02.2026 holds none, nor does the end of such a chain. */
    private int fractionEnd(int start, int end) {
        if (end >= key.length() || key.charAt(end) != '.' || (start >= 2 && isDotted(start))) {
            return end;
        }
        int fractionEnd = digitsEnd(end + 1);
        boolean chain = fractionEnd + 1 < key.length() && key.charAt(fractionEnd) == '.' && isDigit(fractionEnd + 1);
        return fractionEnd == end + 1 || chain ? end : fractionEnd;
    }

    private boolean isDotted(int start) {
        return key.charAt(start - 1) == '.' && isDigit(start - 2);
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < key.length() && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return key.charAt(index) >= '0' && key.charAt(index) <= '9';
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < key.length()) {
            if (WORD_PARTS.contains(key.charAt(end))) {
                end++;
            } else if (Character.isHighSurrogate(key.charAt(end)) && isWordPart(key.codePointAt(end))) {
                end += Character.charCount(key.codePointAt(end));
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return Character.isBmpCodePoint(c) ? WORD_PARTS.contains((char) c) : isLetterOrMark(c);
    }

    private static boolean isLetterOrMark(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private int add(int start, int end, Token.Kind kind) {
        tokens.add(start, end, kind);
        return end;
    }
}
