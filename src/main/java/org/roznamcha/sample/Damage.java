package org.roznamcha.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What went wrong with a record on its way into the dump. */
public enum Damage {
    NONE,
    /** UTF-8 read as windows-1256 and stored as UTF-8: can be undone. */
    MOJIBAKE,
    /** The same, with every fifth character lost: cannot be undone. */
    MOJIBAKE_LOSSY,
    /** Stored in windows-1256, as its charset says; letters that it lacks are character references. */
    WINDOWS_1256,
    /** Nothing came. */
    EMPTY,
    /** A picture came. */
    IMAGE,
    /** Bytes that are no text. */
    GARBAGE,
    /** A JSON line that ends in the middle. */
    BAD_JSON,
    /** The last record of a file, cut off in the middle. */
    TRUNCATED;

    private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");
    private static final byte[] PICTURE = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1A,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        6,
        0,
        0,
        0
    };

    static Damage named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The page as the crawler got it; {@link #BAD_JSON} and {@link #TRUNCATED} strike when the file is written. */
    public byte[] apply(String page) {
        return switch (this) {
            case NONE, BAD_JSON, TRUNCATED -> page.getBytes(StandardCharsets.UTF_8);
            case MOJIBAKE -> misread(page).getBytes(StandardCharsets.UTF_8);
            case MOJIBAKE_LOSSY -> loseEveryFifth(misread(page)).getBytes(StandardCharsets.UTF_8);
            case WINDOWS_1256 -> encodeArabic(page);
            case EMPTY -> new byte[0];
            case IMAGE -> PICTURE.clone();
            case GARBAGE -> garbage();
        };
    }

    String charset() {
        return this == WINDOWS_1256 ? "windows-1256" : "UTF-8";
    }

    private static String misread(String page) {
        return new String(page.getBytes(StandardCharsets.UTF_8), WINDOWS_ARABIC);
    }

    private static String loseEveryFifth(String page) {
        StringBuilder lossy = new StringBuilder(page);
        for (int i = 0; i < lossy.length(); i += 5) {
            if (lossy.charAt(i) > 0x7F) {
                lossy.setCharAt(i, '\uFFFD');
            }
        }
        return lossy.toString();
    }

    private static byte[] encodeArabic(String page) {
        CharsetEncoder encoder = WINDOWS_ARABIC.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            String written = encoder.canEncode(c) ? Character.toString(c) : "&#" + (int) c + ";";
            bytes.writeBytes(written.getBytes(WINDOWS_ARABIC));
        }
        return bytes.toByteArray();
    }

    /** 700 bytes of a linear congruential sequence (Numerical Recipes' constants), so that they never change; one line. */
    private static byte[] garbage() {
        byte[] bytes = new byte[700];
        int state = 1447;
        for (int i = 0; i < bytes.length; i++) {
            state = state * 1664525 + 1013904223;
            byte next = (byte) (state >>> 24);
            bytes[i] = next == '\n' || next == '\r' ? (byte) 0xFE : next;
        }
        return bytes;
    }
}
