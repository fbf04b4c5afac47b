package org.roznamcha.page.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of bytes that are not Unicode and whose label cannot be believed.
 *
 * <p>ICU ranks encodings by what it knows of some languages. Urdu is none of them: of 60 passages of ten lines in windows-1256 it found
 * none. But a wrong encoding shows in the words: letters of two scripts side by side, capitals behind small letters, signs inside words.
 * With that counted against ICU's confidence all 60 were found, of single lines 33 instead of 2; Persian and Arabic likewise gain.
 */
final class LegacyEncoding {

    /** How many bytes of text, markup left out, are looked at. */
    private static final int SAMPLE_BYTES = 1 << 14;

    /** What a page of nothing but incoherent letters loses of ICU's confidence, which is 0 to 100. */
    private static final double COST = 200;

    /** What the usual legacy encoding of Urdu pages is worth where ICU does not name it. */
    private static final double USUAL_CONFIDENCE = 15;

    /** A share of incoherent letters that no text in its own encoding has. */
    private static final double WRONG = 0.2;

    /** A share of incoherent letters that text in its own encoding may have. */
    private static final double RIGHT = 0.05;

    private static final int FAR_BETTER = 4;
    private static final int UNREADABLE_WEIGHT = 5;
    private static final char REPLACEMENT = '\ufffd';

    /** Marks that stand inside words, or between words without a space. */
    private static final String MARKS =
            "\u2019\u2018\u201c\u201d\u00ab\u00bb\u2013\u2014\u00b7\u200c\u200d\u060c\u061b\u061f\u06d4"
                    + "\uff0c\u3002\u3001\u00ad";

    /** Mainframe encodings, and those that the bytes themselves tell. */
    private static final Set<String> OUT = Set.of("ibm420", "ibm424", "iso-2022", "utf-16", "utf-32", "utf-8");

    private LegacyEncoding() {}

    /** The encoding that fits best; null if the bytes hold no letters beyond ASCII, or none fits. */
    static @Nullable Charset guess(byte[] page) {
        byte[] sample = sample(page);
        if (sample.length == 0) {
            return null;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        Charset best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = isOut(match.getName()) ? null : CharsetLabels.charset(match.getName());
            double worth = charset == null ? most : match.getConfidence() - COST * incoherence(sample, charset);
            if (charset != null && worth > most) {
                best = charset;
                most = worth;
            }
        }
        double usual = incoherence(sample, CharacterEncoding.WINDOWS_1256);
        boolean arabic = usual <= RIGHT && USUAL_CONFIDENCE - COST * usual > most;
        Charset found = arabic ? CharacterEncoding.WINDOWS_1256 : best;
        return found != null && incoherence(sample, found) < WRONG ? found : null;
    }

    /** Whether a page is hardly in an encoding: its letters make no words, or do so far better in another one. */
    static boolean isWrong(byte[] page, Charset charset) {
        byte[] sample = sample(page);
        double incoherence = incoherence(sample, charset);
        if (incoherence <= RIGHT || incoherence >= WRONG) {
            return incoherence >= WRONG;
        }
        Charset other = guess(page);
        return other != null && incoherence(sample, other) * FAR_BETTER < incoherence;
    }

    private static boolean isOut(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OUT.stream().anyMatch(lower::startsWith);
    }

    /** The lines of text, outside of tags, that hold more than ASCII. */
    private static byte[] sample(byte[] page) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i <= page.length && sample.size() < SAMPLE_BYTES; i++) {
            byte b = i == page.length ? (byte) '\n' : page[i];
            foreign |= b < 0;
            if (b == '\n' || b == '<' || b == '>' || i - start == SAMPLE_BYTES) {
                if (foreign) {
                    sample.write(page, start, i - start);
                    sample.write('\n');
                }
                start = i == page.length || b < 0 ? i : i + 1;
                foreign = false;
            }
        }
        return sample.toByteArray();
    }

    /** How many of the letters beyond ASCII stand where no writing has them, 0 to 1; unreadable ones weigh more. */
    private static double incoherence(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int foreign = 0;
        int wrong = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            int after = i < text.length() ? text.charAt(i) : ' ';
            foreign += letter > 0x7f ? 1 : 0;
            if (letter == REPLACEMENT || (letter >= 0x80 && letter < 0xa0)) {
                wrong += UNREADABLE_WEIGHT;
            } else if ((letter > 0x7f || before > 0x7f) && Character.isLetter(before)) {
                wrong += breaksWord(before, letter, after) ? 1 : 0;
            }
            before = letter;
        }
        return foreign == 0 ? 0 : (double) wrong / foreign;
    }

    private static boolean breaksWord(int before, int letter, int after) {
        if (Character.isLetter(letter)) {
            return (Character.isLowerCase(before) && Character.isUpperCase(letter))
                    || !areTogether(UnicodeScript.of(before), UnicodeScript.of(letter));
        }
        boolean sign = letter > 0x7f
                && !Character.isDigit(letter)
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && MARKS.indexOf(letter) < 0;
        return sign && Character.isLetter(after);
    }

    private static boolean areTogether(UnicodeScript one, UnicodeScript other) {
        return one == other
                || one == UnicodeScript.COMMON
                || other == UnicodeScript.COMMON
                || (isEastAsian(one) && (isEastAsian(other) || other == UnicodeScript.LATIN))
                || (isEastAsian(other) && one == UnicodeScript.LATIN);
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO;
    }
}
