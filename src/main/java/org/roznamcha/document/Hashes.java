package org.roznamcha.document;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The one hash function behind every stored id: XXH3 128 bit, or 64 bit for lines, seed 0, over UTF-8 bytes.
 *
 * <p>XXH3 is frozen since xxHash 0.8.0, and hash4j never changes what a published algorithm returns. So ids stay the same
 * on every machine and version, and {@code xxhsum -H128} or any other implementation computes them too.
 */
final class Hashes {

    private static final Hasher128 XXH3_128 = Hashing.xxh3_128(0);
    private static final Hasher64 XXH3_64 = Hashing.xxh3_64(0);
    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    /** 32 lower-case hex digits, high half first as {@code xxhsum} prints them. */
    static String hex128(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hex128(bytes, 0, bytes.length);
    }

    /** The same of a part of a text's bytes. */
    static String hex128(byte[] bytes, int start, int length) {
        HashValue128 hash = XXH3_128.hashBytesTo128Bits(bytes, start, length);
        return HEX.toHexDigits(hash.getMostSignificantBits()) + HEX.toHexDigits(hash.getLeastSignificantBits());
    }

    /** The hash that {@code xxhsum -H3} prints. */
    static long hash64(String text) {
        return XXH3_64.hashBytesToLong(text.getBytes(StandardCharsets.UTF_8));
    }
}
