package org.roznamcha.document;

import java.nio.charset.StandardCharsets;

/**
 * Ids that come from content alone, so that the same page has the same id in any file, order, partition or retry.
 *
 * <p>Both are XXH3 128 bit with seed 0 over UTF-8, as 32 lower-case hex digits; see {@link Hashes} for why they are stable.
 */
public final class DocumentId {

    /** Parts the two fields, so that no other pair of address and text gives the same bytes: neither may hold it. */
    private static final char SEPARATOR = '\0';

    private DocumentId() {}

    /**
     * The id of one distinct pair of address and text.
     *
     * @param canonicalUrl {@link CanonicalUrl#value()}
     * @param keyText key form of the body
     */
    public static String of(String canonicalUrl, String keyText) {
        return Hashes.hex128(canonicalUrl + SEPARATOR + keyText);
    }

    /**
     * Both ids of one document.
     *
     * @param docId {@link DocumentId#of}
     * @param textHash {@link DocumentId#textHash}
     */
    record Both(String docId, String textHash) {}

    /** Both ids, for which the text is encoded only once. */
    static Both both(String canonicalUrl, String keyText) {
        byte[] bytes = (canonicalUrl + SEPARATOR + keyText).getBytes(StandardCharsets.UTF_8);
        int textStart = canonicalUrl.getBytes(StandardCharsets.UTF_8).length + 1;
        return new Both(
                Hashes.hex128(bytes, 0, bytes.length), Hashes.hex128(bytes, textStart, bytes.length - textStart));
    }

    /** The hash of the body alone: equal for exact duplicates under different addresses. */
    public static String textHash(String keyText) {
        return Hashes.hex128(keyText);
    }
}
