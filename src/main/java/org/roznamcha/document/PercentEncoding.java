package org.roznamcha.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One spelling for every way to percent-encode a part of an address (RFC 3986, section 6.2.2).
 *
 * <p>Unreserved ASCII is decoded; reserved ASCII stays as written, literal or encoded, with upper-case hex; everything else is
 * NFC, UTF-8, encoded. A {@code %} that starts no code and bytes that are no UTF-8 stay as they are.
 */
final class PercentEncoding {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=%";
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** The canonical spelling of a path segment, parameter name or parameter value. */
    static String canonical(String part) {
        if (isPlain(part)) {
            return part;
        }
        StringBuilder out = new StringBuilder(part.length());
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < part.length()) {
            int end = endOfCodes(part, i);
            if (end == i) {
                literal.append(part.charAt(i++));
            } else {
                appendDecoded(part.substring(i, end), literal, out);
                i = end;
            }
        }
        flush(literal, out);
        return out.toString();
    }

    /** Whether a part holds nothing to encode or decode, as most do. */
    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!isUnreserved(c) && (c == '%' || RESERVED.indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** All valid codes decoded, reserved ones too; bytes that are no UTF-8 leave the whole part as it is. */
    static String decode(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        StringBuilder out = new StringBuilder(part.length());
        int i = 0;
        while (i < part.length()) {
            int end = endOfCodes(part, i);
            if (end == i) {
                out.append(part.charAt(i++));
                continue;
            }
            try {
                out.append(utf8(bytes(part.substring(i, end))));
            } catch (CharacterCodingException notUtf8) {
                return part;
            }
            i = end;
        }
        return out.toString();
    }

    /** End of the run of {@code %XX} codes that starts at {@code start}; {@code start} itself when none does. */
    private static int endOfCodes(String part, int start) {
        int i = start;
        while (i + 2 < part.length()
                && part.charAt(i) == '%'
                && isHex(part.charAt(i + 1))
                && isHex(part.charAt(i + 2))) {
            i += 3;
        }
        return i;
    }

    private static boolean isHex(char c) {
        return c < 0x80 && HexFormat.isHexDigit(c);
    }

    private static void appendDecoded(String codes, StringBuilder literal, StringBuilder out) {
        CharBuffer decoded;
        try {
            decoded = utf8(bytes(codes));
        } catch (CharacterCodingException notUtf8) {
            flush(literal, out);
            out.append(codes.toUpperCase(Locale.ROOT));
            return;
        }
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c >= 0x80 || isUnreserved(c)) {
                literal.append(c);
            } else {
                flush(literal, out);
                appendCode((byte) c, out);
            }
        }
    }

    private static byte[] bytes(String codes) {
        return HEX.parseHex(codes.replace("%", ""));
    }

    private static CharBuffer utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes));
    }

    private static void flush(StringBuilder literal, StringBuilder out) {
        String composed = Normalizer.normalize(literal, Normalizer.Form.NFC);
        for (byte unit : wellFormed(composed).getBytes(StandardCharsets.UTF_8)) {
            if (unit >= 0 && (isUnreserved((char) unit) || RESERVED.indexOf(unit) >= 0)) {
                out.append((char) unit);
            } else {
                appendCode(unit, out);
            }
        }
        literal.setLength(0);
    }

    /** Without lone surrogates, which {@code getBytes} would turn into question marks: the start of a query. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT_CHARACTER : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnreserved(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED_MARKS.indexOf(c) >= 0);
    }

    private static void appendCode(byte unit, StringBuilder out) {
        out.append('%').append(HEX.toHexDigits(unit));
    }
}
