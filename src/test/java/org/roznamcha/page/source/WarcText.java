package org.roznamcha.page.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds WARC files and compressed bytes for tests out of text blocks. */
final class WarcText {

    private WarcText() {}

    /** The bytes of a text block. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Parts one after the other. */
    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A record of any type with a right {@code Content-Length}; {@code fields} are whole lines. */
    static byte[] record(String type, String url, String fields, byte[] block) {
        return record(type, url, fields + "Content-Length: " + block.length + "\n", block, "\r\n\r\n");
    }

    /** A record as told, its length and end included. */
    static byte[] record(String type, String url, String fields, byte[] block, String end) {
        String header = """
                WARC/1.0
                WARC-Type: %s
                WARC-Date: 2024-05-01T06:30:00Z
                WARC-Target-URI: %s
                %s

                """.replaceFirst("%s", type)
                .replaceFirst("%s", url)
                .replace("%s", fields.stripTrailing())
                .replace("\n", "\r\n");
        return join(utf8(header), block, utf8(end));
    }

    /** A response record: HTTP header lines, then the body. */
    static byte[] response(String url, String http, byte[] body) {
        return record("response", url, "Content-Type: application/http; msgtype=response\n", http(http, body));
    }

    /** A response record of a small HTML page in UTF-8. */
    static byte[] page(String url, String html) {
        return response(url, """
                HTTP/1.1 200 OK
                Content-Type: text/html; charset=utf-8
                """, utf8(html));
    }

    static byte[] http(String lines, byte[] body) {
        return join(utf8(lines.strip().replace("\n", "\r\n") + "\r\n\r\n"), body);
    }

    /** One gzip member, the same bytes on every machine. */
    static byte[] gzip(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
        return join(header, deflate(content, true), little(checksum.getValue()), little(content.length));
    }

    /** Deflate data, without the zlib wrapping if {@code raw}. */
    static byte[] deflate(byte[] content, boolean raw) {
        Deflater deflater = new Deflater(6, raw);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] little(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
