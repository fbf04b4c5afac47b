package org.roznamcha.page.source;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP header that a crawler stored beside a page: a status line, which may be missing, and {@code Name: value} lines. Whatever else
 * stands there says nothing.
 *
 * @param url the address of the page, from {@code URL}, {@code X-URL} or {@code Content-Location}
 * @param charset the encoding that {@code Content-Type} names
 * @param fetchedAt {@code Date}: the server's clock when it answered
 * @param status the status code; 200 if there is none
 */
record StoredHeader(
        @Nullable String url,
        @Nullable String charset,
        @Nullable Instant fetchedAt,
        int status) {

    /** No header at all. */
    static final StoredHeader NONE = new StoredHeader(null, null, null, HttpResponse.OK);

    private static final String[] ADDRESS_FIELDS = {"URL", "X-URL", "Content-Location"};
    private static final String PROTOCOL = "HTTP/";

    /** Reads a header; never fails. */
    static StoredHeader parse(byte @Nullable [] bytes) {
        if (bytes == null) {
            return NONE;
        }
        HeaderFields fields = HeaderFields.parse(bytes, 0, bytes.length);
        MediaType type = MediaType.parse(fields.get("Content-Type"));
        return new StoredHeader(
                address(fields), type == null ? null : type.charset(), moment(fields.get("Date")), status(bytes));
    }

    /** Why a page with this header is none; null if it is one. */
    @Nullable
    Damage refusal() {
        return status == HttpResponse.OK ? null : HttpResponse.refusal(status);
    }

    private static @Nullable String address(HeaderFields fields) {
        for (String name : ADDRESS_FIELDS) {
            String value = fields.get(name);
            if (value != null && (value.startsWith("http://") || value.startsWith("https://"))) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Instant moment(@Nullable String date) {
        try {
            return date == null
                    ? null
                    : FetchTime.parse(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException unreadable) {
            return FetchTime.parse(date);
        }
    }

    private static int status(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String line = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        try {
            return line.startsWith(PROTOCOL) ? HttpResponse.status(line) : HttpResponse.OK;
        } catch (RefusedRecord unreadable) {
            return HttpResponse.OK;
        }
    }
}
