package org.roznamcha.page.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which encoding a page is written in, and decodes it.
 *
 * <p>In this order: byte order mark; bytes that are UTF-16 or UTF-8 by their form; the HTTP header; the {@code meta} element; statistics
 * ({@link LegacyEncoding}); windows-1256. A label is believed unless the letters under it make no words; of Latin-1 and UTF-8, which servers
 * name without looking, the statistics must agree. The form of the bytes comes before what is declared, because text in another encoding is practically never
 * well-formed UTF-8 by chance, while servers and templates that declare the wrong one are common. A page with a few broken bytes is still
 * UTF-8: one of eleven characters beyond ASCII may be broken.
 */
public final class CharacterEncoding {

    /** The legacy encoding of Urdu pages: Arabic letters with پ چ ژ گ ک ٹ ڈ ڑ ھ ہ ں ے. */
    public static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    private static final int META_BYTES = 1 << 12;
    private static final int SOUND_PER_BROKEN = 10;
    private static final int LEAST_PAIRS = 32;
    private static final char ESCAPE = 0x1b;
    private static final char REPLACEMENT = '\ufffd';
    private static final char MARK = '\ufeff';
    private static final Pattern META = Pattern.compile(
            "<meta[^>]{1,512}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Encodings that servers name without looking: worth nothing for a page that is not in UTF-8. */
    private static final Set<String> EMPTY_CLAIMS = Set.of("utf-8", "windows-1252");

    private CharacterEncoding() {}

    /**
     * Decodes a page.
     *
     * @param bytes the whole page
     * @param declared the encoding that the HTTP response names, in any spelling; null if none
     * @param markup whether to look for a {@code meta} element
     */
    public static PageText decode(byte[] bytes, @Nullable String declared, boolean markup) {
        Charset wide = wideCharset(bytes, bytes.length);
        if (wide != null) {
            boolean marked = markedCharset(bytes) != null;
            return text(bytes, wide, marked ? PageText.Evidence.MARK : PageText.Evidence.BYTES);
        }
        if (markedCharset(bytes) != null) {
            return text(bytes, StandardCharsets.UTF_8, PageText.Evidence.MARK);
        }
        String unicode = Utf8.decode(bytes);
        Charset shifting = unicode.indexOf(ESCAPE) < 0 ? null : shiftingCharset(bytes, declared, markup);
        if (shifting != null) {
            return text(bytes, shifting, PageText.Evidence.BYTES);
        }
        if (isMostlySound(unicode)) {
            return new PageText(unicode, StandardCharsets.UTF_8, PageText.Evidence.BYTES);
        }
        return decodeLegacy(bytes, declared, markup);
    }

    /** ISO-2022-JP and its like, which look like ASCII but for their escape sequences: by label and escape together. */
    private static @Nullable Charset shiftingCharset(byte[] bytes, @Nullable String declared, boolean markup) {
        Charset claimed = claim(declared);
        Charset charset = claimed == null && markup ? claim(metaCharset(bytes)) : claimed;
        return charset != null && charset.name().startsWith("ISO-2022") ? charset : null;
    }

    private static PageText decodeLegacy(byte[] bytes, @Nullable String declared, boolean markup) {
        Charset header = claim(declared);
        if (header != null && !LegacyEncoding.isWrong(bytes, header)) {
            return text(bytes, header, PageText.Evidence.HEADER);
        }
        Charset meta = markup ? claim(metaCharset(bytes)) : null;
        if (meta != null && !LegacyEncoding.isWrong(bytes, meta)) {
            return text(bytes, meta, PageText.Evidence.META);
        }
        Charset likely = LegacyEncoding.guess(bytes);
        return likely == null
                ? text(bytes, WINDOWS_1256, PageText.Evidence.DEFAULT)
                : text(bytes, likely, PageText.Evidence.STATISTICS);
    }

    /**
     * UTF-16 in either byte order, by its mark or by the form of the bytes; null if the bytes are not UTF-16.
     *
     * @param length how many of the bytes to look at, at most 4 KiB of them
     */
    static @Nullable Charset wideCharset(byte[] bytes, int length) {
        Charset marked = markedCharset(bytes);
        if (marked != null) {
            return marked.equals(StandardCharsets.UTF_8) ? null : marked;
        }
        int pairs = Math.min(length, META_BYTES) / 2;
        if (!hasZero(bytes, 2 * pairs)) {
            return null;
        }
        int little = 0;
        int big = 0;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            little += isUsualHighByte(bytes[2 * i + 1]) ? 1 : 0;
            big += isUsualHighByte(bytes[2 * i]) ? 1 : 0;
            zeros += bytes[2 * i] == 0 ^ bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        boolean usual = pairs >= 2 && zeros * 50 >= pairs && Math.max(little, big) * 20 >= pairs * 19 && little != big;
        if (usual) {
            return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return pairs < LEAST_PAIRS ? null : foreignWideCharset(bytes, pairs);
    }

    /** No text in UTF-16 is without them: every space and line feed has one. */
    private static boolean hasZero(byte[] bytes, int length) {
        int i = 0;
        while (i + Long.BYTES <= length && !EightBytes.anyBelow(1, bytes, i)) {
            i += Long.BYTES;
        }
        while (i < length && bytes[i] != 0) {
            i++;
        }
        return i < length;
    }

    /** UTF-16 of other scripts: markup and spaces leave zeros on one side only, and the whole decodes to characters that exist. */
    private static @Nullable Charset foreignWideCharset(byte[] bytes, int pairs) {
        int low = 0;
        int high = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (Math.max(low, high) * 10 < pairs || Math.min(low, high) * 10 > Math.max(low, high)) {
            return null;
        }
        Charset charset = low > high ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        long strange = new String(bytes, 0, 2 * pairs, charset)
                .codePoints()
                .filter(c -> !Character.isDefined(c)
                        || c == REPLACEMENT
                        || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return strange * 50 > pairs ? null : charset;
    }

    /** Basic Latin, Arabic, general punctuation: what an Urdu page is made of. */
    private static boolean isUsualHighByte(byte high) {
        return high == 0x00 || high == 0x06 || high == 0x20;
    }

    private static @Nullable Charset markedCharset(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static boolean isMostlySound(String text) {
        if (text.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        int broken = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == REPLACEMENT ? 1 : 0;
            foreign += c > 0x7f ? 1 : 0;
        }
        return foreign - broken >= (long) broken * SOUND_PER_BROKEN;
    }

    /** A declared encoding that can be believed of bytes that are not UTF-8. */
    private static @Nullable Charset claim(@Nullable String label) {
        Charset charset = label == null ? null : CharsetLabels.charset(label);
        if (charset == null) {
            return null;
        }
        boolean wide = charset.name().startsWith("UTF-") || charset.name().startsWith("x-UTF");
        return wide || EMPTY_CLAIMS.contains(charset.name().toLowerCase(Locale.ROOT)) ? null : charset;
    }

    private static @Nullable String metaCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? meta.group(1) : null;
    }

    private static PageText text(byte[] bytes, Charset charset, PageText.Evidence evidence) {
        String content = new String(bytes, charset);
        boolean marked = !content.isEmpty() && content.charAt(0) == MARK;
        return new PageText(marked ? content.substring(1) : content, charset, evidence);
    }
}
