package org.roznamcha.sample.layout;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** How sites type and encode Urdu. */
public final class Typing {

    private static final char URDU_ZERO = '\u06f0';
    private static final char ARABIC_ZERO = '\u0660';

    private Typing() {}

    /** What a layout's {@code letters} and {@code digits} facts do to a text. */
    public static UnaryOperator<String> of(String letters, String digits) {
        return text -> {
            String typed = letters.equals("arabic") ? arabicLetters(text) : text;
            return digits.equals("urdu") ? urduDigits(typed) : typed;
        };
    }

    /** Typed on an Arabic keyboard: yeh and kaf of Arabic. */
    static String arabicLetters(String text) {
        return text.replace('ی', '\u064a').replace('ک', '\u0643');
    }

    static String urduDigits(String text) {
        return digits(text, URDU_ZERO);
    }

    static String arabicDigits(String text) {
        return digits(text, ARABIC_ZERO);
    }

    private static String digits(String text, char zero) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) (zero + c - '0'));
            }
        }
        return out.toString();
    }

    /** Every character beyond ASCII as a numeric reference. */
    static String references(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> append(out, (char) c, c < 0x80));
        return out.toString();
    }

    /** Characters that the encoding lacks as numeric references, as old editors wrote them. */
    static String encodable(String text, Charset charset) {
        boolean unicode = charset.equals(StandardCharsets.UTF_8);
        if (unicode && text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            append(out, c, c < 0x80 || (unicode ? !Character.isSurrogate(c) : encoder.canEncode(c)));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c, boolean asIs) {
        if (asIs) {
            out.append(c);
        } else {
            out.append("&#").append((int) c).append(';');
        }
    }
}
