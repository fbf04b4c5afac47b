package org.roznamcha.page.source;

import java.nio.charset.Charset;

/**
 * A page as characters.
 *
 * @param content the text without a byte order mark; bytes that fit nowhere are U+FFFD
 * @param charset what it was decoded with
 * @param evidence what decided
 */
public record PageText(String content, Charset charset, Evidence evidence) {

    /** What an encoding was chosen by, strongest first. */
    public enum Evidence {
        /** The byte order mark. */
        MARK,
        /** The bytes themselves are UTF-16 or UTF-8. */
        BYTES,
        /** The {@code Content-Type} field of the HTTP response. */
        HEADER,
        /** A {@code meta} element in the first 4 KiB. */
        META,
        /** The statistics of the bytes. */
        STATISTICS,
        /** Nothing: the usual legacy encoding of Urdu pages. */
        DEFAULT
    }
}
