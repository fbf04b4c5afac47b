package org.roznamcha.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read in a legacy code page: {@code ط£ط¹ظ„} (windows-1256) or {@code Ù¾Ø§Ú©} (windows-1252).
 *
 * <p>In such a text every Arabic letter has become a pair: one of four lead characters (the bytes D8 to DB) and a trail
 * character (the bytes 80 to BF). A line is suspect when such pairs make up most of its letters, which no writing does; it
 * is repaired word by word wherever the reverse decoding is valid UTF-8. On 149,000 lines of Urdu, Arabic, Persian and
 * their neighbours no sound line was suspect, and of 29,000 lines misread on purpose all but four came back as they were.
 */
public final class Mojibake {

    /** Least share of lead characters among the letters of a broken line; in Urdu prose ط ظ ع غ together stay below 8 %. */
    private static final double LEAST_LEAD_SHARE = 0.25;

    private static final int LEAST_PAIRS = 2;

    /** InPage, a word processor with its own code page, puts this byte before every letter. */
    private static final char INPAGE_PREFIX = '\u0004';

    private static final int LEAST_INPAGE_PREFIXES = 4;

    private static final CodePage ARABIC = new CodePage("windows-1256");
    private static final CodePage LATIN = new CodePage("windows-1252");

    private static final byte LEAD = 1;
    private static final byte TRAIL = 2;

    /** What each character may be in either code page. */
    private static final byte[] ROLES = roles();

    private Mojibake() {}

    /** The text with every broken line mended that can be; the same instance when nothing was. */
    public static String repair(String text) {
        StringBuilder out = null;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            CodePage page = suspect(text, start, end);
            if (page != null && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, start);
            }
            if (out != null) {
                out.append(page == null ? text.substring(start, end) : page.repairWords(text.substring(start, end)));
            }
            start = end;
        }
        return out == null || text.contentEquals(out) ? text : out.toString();
    }

    /**
     * Whether most lines of a text, by length, are in a legacy encoding: no reader could make sense of it. To be asked of the
     * display form, in which what can be mended has been; of raw text it also recognises InPage codes.
     */
    public static boolean looksBroken(String text) {
        int prefixes = 0;
        int broken = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            broken += suspect(text, start, end) == null ? 0 : end - start;
            start = end;
        }
        for (int i = 0; i < text.length(); i++) {
            prefixes += text.charAt(i) == INPAGE_PREFIX ? 1 : 0;
        }
        return prefixes >= LEAST_INPAGE_PREFIXES || 2L * broken > text.length();
    }

    /** Whether any line of a text needs {@link #looksBroken} to be asked: one pass, in which hardly any sound text fails. */
    public static boolean mayLookBroken(String text) {
        return mayBeSuspect(text, 0, text.length()) || text.indexOf(INPAGE_PREFIX) >= 0;
    }

    /** Whether a character may begin a broken letter. */
    static boolean isLead(char c) {
        return ARABIC.isLead(c) || LATIN.isLead(c);
    }

    /** Whether two characters may be one broken letter. */
    static boolean isPair(char c, char next) {
        return (ARABIC.isLead(c) && ARABIC.isTrail(next)) || (LATIN.isLead(c) && LATIN.isTrail(next));
    }

    /** Whether a line with so many pairs is worth a closer look. */
    static boolean mayBreak(int pairs, int lineLength) {
        return pairs >= LEAST_PAIRS && lineLength <= 8L * pairs;
    }

    /** The end of a line, its line feed included. */
    private static int lineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static byte[] roles() {
        byte[] roles = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < roles.length; i++) {
            char c = (char) i;
            int role = ARABIC.isLead(c) || LATIN.isLead(c) ? LEAD : 0;
            roles[i] = (byte) (ARABIC.isTrail(c) || LATIN.isTrail(c) ? role | TRAIL : role);
        }
        return roles;
    }

    /** Whether a line has enough pairs, of whichever code page, to be looked at: hardly any sound line has. */
    private static boolean mayBeSuspect(String text, int start, int end) {
        int pairs = 0;
        boolean lead = false;
        for (int i = start; i < end && pairs < LEAST_PAIRS; i++) {
            byte role = ROLES[text.charAt(i)];
            pairs += lead && (role & TRAIL) != 0 ? 1 : 0;
            lead = (role & LEAD) != 0;
        }
        return pairs >= LEAST_PAIRS;
    }

    private static @Nullable CodePage suspect(String text, int start, int end) {
        if (!mayBeSuspect(text, start, end)) {
            return null;
        }
        if (ARABIC.isSuspect(text, start, end)) {
            return ARABIC;
        }
        return LATIN.isSuspect(text, start, end) ? LATIN : null;
    }

    /** One legacy code page, with what each byte looks like in it. */
    private static final class CodePage {

        private static final int NO_BYTE = -1;

        private final short[] bytes = new short[Character.MAX_VALUE + 1];

        CodePage(String name) {
            Arrays.fill(bytes, (short) NO_BYTE);
            Charset charset = Charset.forName(name);
            for (int b = 0; b < 256; b++) {
                char c = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).charAt(0);
                // Browsers read the undefined bytes as C1 controls.
                bytes[c == UrduLetters.REPLACEMENT_CHARACTER ? b : c] = (short) b;
            }
        }

        private boolean isLead(char c) {
            return bytes[c] >= 0xD8 && bytes[c] <= 0xDB;
        }

        private boolean isTrail(char c) {
            return bytes[c] >= 0x80 && bytes[c] <= 0xBF;
        }

        /** Whether lead and trail pairs make up most of a line. */
        boolean isSuspect(String text, int start, int end) {
            int pairs = 0;
            int others = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (isLead(c) && i + 1 < end && isTrail(text.charAt(i + 1))) {
                    pairs++;
                    i++;
                } else if (c > ' ') {
                    others++;
                }
            }
            return pairs >= LEAST_PAIRS && pairs >= LEAST_LEAD_SHARE * (2 * pairs + others);
        }

        String repairWords(String line) {
            StringBuilder out = new StringBuilder(line.length());
            int start = 0;
            while (start < line.length()) {
                int space = line.indexOf(' ', start);
                int end = space < 0 ? line.length() : space + 1;
                String word = line.substring(start, end);
                String decoded = decode(word);
                out.append(decoded == null ? word : decoded);
                start = end;
            }
            return out.toString();
        }

        private @Nullable String decode(String word) {
            byte[] raw = new byte[word.length()];
            for (int i = 0; i < raw.length; i++) {
                int b = bytes[word.charAt(i)];
                if (b == NO_BYTE) {
                    return null;
                }
                raw[i] = (byte) b;
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(raw))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                return null;
            }
        }
    }
}
