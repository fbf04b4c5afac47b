package org.roznamcha.document;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which numbers a document is filed, so that whoever shares one of them is a candidate: its text, its address, each band of
 * its signature, each of its {@link Passages}. At most 30.
 *
 * @param hash 64 bits over what is shared, the sort of it and the period
 * @param period number of the period for which it was filed; 0 where time does not matter
 */
public record IndexKey(long hash, int period) {

    private static final Hasher64 HASH = Hashing.xxh3_64(0);

    private static final byte TEXT = 1;
    private static final byte ADDRESS = 2;
    private static final byte BAND = 3;
    private static final byte PASSAGE = 4;

    /**
     * All keys of a document, each once. A text of fewer letters than a shingle has says nothing: it has no keys, and so no duplicates.
     *
     * @param fingerprint what the document is compared by
     * @param keyText key form of the body
     * @param minhash {@link MinHashScheme#signature} of its shingles
     * @param periods {@link SearchWindow#periods}, which bands and passages are looked up in
     */
    public static List<IndexKey> of(Fingerprint fingerprint, String keyText, byte[] minhash, int... periods) {
        List<IndexKey> keys = new ArrayList<>();
        if (fingerprint.saysNothing()) {
            return keys;
        }
        keys.add(timeless(TEXT, fingerprint.textHash()));
        keys.add(new IndexKey(address(fingerprint.canonicalUrl()), 0));
        long[] bands = MinHashScheme.bands(minhash);
        long[] passages = Passages.of(keyText);
        for (int period : periods) {
            for (long band : bands) {
                keys.add(inPeriod(BAND, band, period));
            }
            for (long passage : passages) {
                keys.add(inPeriod(PASSAGE, passage, period));
            }
        }
        return keys;
    }

    /** The key of an address, 64 bits. */
    public static long address(String canonicalUrl) {
        return timeless(ADDRESS, canonicalUrl).hash();
    }

    private static IndexKey timeless(byte sort, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        byte[] hashed =
                ByteBuffer.allocate(1 + bytes.length).put(sort).put(bytes).array();
        return new IndexKey(HASH.hashBytesToLong(hashed), 0);
    }

    private static IndexKey inPeriod(byte sort, long value, int period) {
        byte[] hashed = ByteBuffer.allocate(1 + Long.BYTES + Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(sort)
                .putLong(value)
                .putInt(period)
                .array();
        return new IndexKey(HASH.hashBytesToLong(hashed), period);
    }
}
