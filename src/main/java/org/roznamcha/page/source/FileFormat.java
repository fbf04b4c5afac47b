package org.roznamcha.page.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an input file holds, told from its first bytes; its name decides only where they do not. */
enum FileFormat {
    WARC,
    JSON_LINES,
    CSV,
    PARQUET,
    HTML,
    TEXT,
    /** Nothing but white space. */
    EMPTY,
    UNKNOWN;

    /** How many bytes are looked at. */
    static final int HEAD_BYTES = 1 << 15;

    private static final int MARKUP_CHARS = 1 << 10;
    private static final Pattern WARC_VERSION = Pattern.compile("(?m)^WARC/\\d\\.\\d{1,2}\\r?\\n[A-Za-z-]{1,40}:");
    private static final Pattern MARKUP = Pattern.compile(
            "^<(?:!doctype\\s+html|html|head|body|meta|title|!--|div|p|h[1-6]|table|article|section|main|script"
                    + "|style|link|span|a|br|center|font|ul|ol|b|i|img)[\\s>/!-]");
    private static final Pattern DOCUMENT = Pattern.compile("<(?:!doctype\\s{1,9}html|html)[\\s>]");
    private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s{0,20}\"");
    private static final Pattern JSON_NAME = Pattern.compile(".*\\.(?:jsonl|ndjson|json)(?:\\.(?:gz|bz2|zstd?))?");
    private static final Pattern HTML_NAME = Pattern.compile(".*\\.x?html?(?:\\.(?:gz|bz2|zstd?))?");
    private static final List<String> FOREIGN_MARKUP = List.of("<rss", "<feed", "<urlset", "<sitemapindex", "<svg");
    private static final List<byte[]> FOREIGN_MAGIC = List.of(
            latin("%PDF-"),
            latin("PK\u0003\u0004"),
            latin("PAR1"),
            latin("BZh"),
            latin("{\\rtf"),
            latin("(\u00b5/\u00fd"),
            latin("\u00fd7zXZ\u0000"));

    /** The most control characters that text has, per thousand. */
    private static final int MOST_CONTROLS = 10;

    /** 1 for each control character of ISO 8859-1 that text has none of. */
    private static final byte[] CONTROLS = controls();

    private static final byte[] PARQUET_MAGIC = latin("PAR1");

    /** As {@link #sniff(byte[], String)}, and knows tables, whose columns have names of their own. */
    static FileFormat sniff(byte[] head, String name, FieldNames fields) {
        if (isParquet(head)) {
            return PARQUET;
        }
        FileFormat format = sniff(head, name);
        boolean mayBeTable = format == TEXT || format == JSON_LINES || format == HTML;
        return mayBeTable && CsvTable.of(head, fields) != null ? CSV : format;
    }

    static boolean isParquet(byte[] head) {
        return Arrays.equals(head, 0, Math.min(4, head.length), PARQUET_MAGIC, 0, PARQUET_MAGIC.length);
    }

    /**
     * Tells the format of a body, or of a file but a table.
     *
     * @param head its first bytes, {@link #HEAD_BYTES} or the whole; more are not looked at
     * @param name its name, or an empty string
     */
    static FileFormat sniff(byte[] head, String name) {
        int length = Math.min(head.length, HEAD_BYTES);
        Charset charset = CharacterEncoding.wideCharset(head, length);
        String text = charset == null
                ? new String(head, 0, length, StandardCharsets.ISO_8859_1)
                : new String(head, 0, length - length % 2, charset);
        String visible = withoutMark(text).stripLeading();
        String lowerName = name.toLowerCase(Locale.ROOT);
        String start = beginning(visible);
        boolean markup = isMarkup(start);
        if (isWarc(text, visible, lowerName, markup)) {
            return WARC;
        }
        if (visible.isEmpty()) {
            return EMPTY;
        }
        if (isForeign(head)) {
            return UNKNOWN;
        }
        if (!startsDocument(visible) && isJsonLines(visible)) {
            return charset == null ? JSON_LINES : UNKNOWN;
        }
        if (charset == null ? isBinary(head, length) : isBinary(text)) {
            return UNKNOWN;
        }
        return JSON_NAME.matcher(lowerName).matches() ? JSON_LINES : markupOrText(start, lowerName, markup);
    }

    private static FileFormat markupOrText(String start, String name, boolean markup) {
        String declared = afterDeclaration(start);
        if (FOREIGN_MARKUP.stream().anyMatch(declared::startsWith)) {
            return UNKNOWN;
        }
        return markup || HTML_NAME.matcher(name).matches() ? HTML : TEXT;
    }

    /** A page may show a WARC header, so one further down counts only where nothing speaks for a page. */
    private static boolean isWarc(String text, String visible, String name, boolean markup) {
        return WARC_VERSION.matcher(visible).lookingAt()
                || (!markup
                        && (name.contains(".warc") || WARC_VERSION.matcher(text).find()));
    }

    private static String withoutMark(String text) {
        if (text.startsWith("\u00ef\u00bb\u00bf")) {
            return text.substring(3);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean isMarkup(String start) {
        return MARKUP.matcher(afterDeclaration(start)).lookingAt()
                || DOCUMENT.matcher(start).find();
    }

    private static boolean startsDocument(String visible) {
        return visible.regionMatches(true, 0, "<!doctype html", 0, 14) || visible.regionMatches(true, 0, "<html", 0, 5);
    }

    private static String beginning(String visible) {
        return visible.substring(0, Math.min(visible.length(), MARKUP_CHARS)).toLowerCase(Locale.ROOT);
    }

    private static String afterDeclaration(String start) {
        int end = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
        return end < 0 ? start : start.substring(end + 2).stripLeading();
    }

    /** A first line or most lines that begin like an object; one bad line must not turn the file into one text page. */
    private static boolean isJsonLines(String visible) {
        int objects = 0;
        int lines = 0;
        for (String line : visible.split("\n", 200)) {
            String content = line.strip();
            if (!content.isEmpty()) {
                lines++;
                boolean indented = lines == 1 && content.equals("{");
                objects += indented
                                || content.equals("{}")
                                || JSON_OBJECT.matcher(content).lookingAt()
                        ? 1
                        : 0;
            }
        }
        return objects > 0 && (visible.startsWith("{") || objects * 2 > lines);
    }

    private static boolean isForeign(byte[] head) {
        return FOREIGN_MAGIC.stream().anyMatch(magic -> {
            for (int i = 0; i < magic.length; i++) {
                if (i >= head.length || head[i] != magic[i]) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(FileFormat::isControl).count();
        return tooMany(controls, text.length());
    }

    /** The same for the characters of ISO 8859-1, of which pages in any other encoding but UTF-16 consist too: the loop over every page. */
    private static boolean isBinary(byte[] bytes, int length) {
        int controls = 0;
        int i = 0;
        while (i < length) {
            if (i + Long.BYTES <= length && !EightBytes.anyBelow(' ', bytes, i)) {
                i += Long.BYTES;
            } else {
                controls += CONTROLS[bytes[i++] & 0xff];
            }
        }
        return tooMany(controls, length);
    }

    private static byte[] controls() {
        byte[] controls = new byte[1 << Byte.SIZE];
        for (int c = 0; c < controls.length; c++) {
            controls[c] = (byte) (isControl(c) ? 1 : 0);
        }
        return controls;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a;
    }

    private static boolean tooMany(long controls, int length) {
        return controls * 1000 > (long) length * MOST_CONTROLS || (controls > 0 && length < 100);
    }

    private static byte[] latin(String magic) {
        return magic.getBytes(StandardCharsets.ISO_8859_1);
    }
}
