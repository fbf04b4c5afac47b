package org.roznamcha.page.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Questions to eight bytes of an array at a time. */
final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private EightBytes() {}

    /** Whether all of them are ASCII. */
    static boolean areAscii(byte[] bytes, int from) {
        return (at(bytes, from) & HIGHEST_BITS) == 0;
    }

    /**
     * Whether one of them, read without sign, is below a bound.
     *
     * @param bound 1 to 128
     */
    static boolean anyBelow(int bound, byte[] bytes, int from) {
        long eight = at(bytes, from);
        // A byte below the bound borrows from its own highest bit; what the borrow does to bytes above it, it does
        // beside a true answer.
        return ((eight - LOWEST_BITS * bound) & ~eight & HIGHEST_BITS) != 0;
    }

    private static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }
}
