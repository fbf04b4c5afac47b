package org.roznamcha.page.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response as a crawler stored it.
 *
 * <p>Read here rather than by a client library because crawlers keep header fields that no longer fit the body: they store a decoded body
 * under the {@code Content-Length}, {@code Transfer-Encoding} and {@code Content-Encoding} of the transfer. The WARC record, not the
 * response, says where the body ends.
 *
 * @param status the status code
 * @param fields the header
 * @param body the body, still encoded
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record HttpResponse(int status, HeaderFields fields, byte[] body) {

    static final int OK = 200;

    private static final byte[] PROTOCOL = "HTTP/".getBytes(StandardCharsets.US_ASCII);

    /** Reads the block of a WARC response record. */
    static HttpResponse parse(byte[] block, int maxHeaderBytes) throws RefusedRecord {
        if (!Arrays.equals(block, 0, Math.min(PROTOCOL.length, block.length), PROTOCOL, 0, PROTOCOL.length)) {
            throw new RefusedRecord(Damage.BAD_HTTP, "The record does not begin with an HTTP status line");
        }
        int end = HeaderFields.end(block);
        int header = end < 0 ? block.length : end;
        if (header > maxHeaderBytes) {
            throw new RefusedRecord(Damage.limit(
                    Damage.BAD_HTTP, header, maxHeaderBytes, "The HTTP header has " + header + " bytes, too many"));
        }
        int line = 0;
        while (line < header && block[line] != '\n') {
            line++;
        }
        int status = status(new String(block, 0, line, StandardCharsets.ISO_8859_1));
        HeaderFields fields = HeaderFields.parse(block, Math.min(line + 1, header), header);
        return new HttpResponse(status, fields, Arrays.copyOfRange(block, header, block.length));
    }

    /** Why a page that came with a status other than 200 is none. */
    static Damage refusal(int status) {
        return new Damage(
                Damage.HTTP_STATUS,
                (double) status,
                null,
                "The server answered with status " + status + " instead of 200");
    }

    /** The code in a status line. */
    static int status(String line) throws RefusedRecord {
        int space = line.indexOf(' ');
        String rest = space < 0 ? "" : line.substring(space).strip();
        int code = 0;
        int digits = 0;
        while (digits < rest.length() && digits < 4 && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
            code = code * 10 + rest.charAt(digits++) - '0';
        }
        if (digits != 3) {
            throw new RefusedRecord(Damage.BAD_HTTP, "The HTTP status line has no three-digit status");
        }
        return code;
    }

    @Nullable
    MediaType mediaType() {
        return MediaType.parse(fields.get("Content-Type"));
    }

    /**
     * The body as the page's author wrote it, chunks joined and decompressed.
     *
     * @param cutAllowed whether the crawler says that it cut the body ({@code WARC-Truncated}); then what is left is taken
     */
    byte[] decodedBody(ReadLimits limits, boolean cutAllowed) throws RefusedRecord {
        return new BodyDecoder(limits, cutAllowed)
                .decode(body, fields.get("Transfer-Encoding"), fields.get("Content-Encoding"));
    }
}
