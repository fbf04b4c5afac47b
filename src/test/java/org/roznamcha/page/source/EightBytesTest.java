package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EightBytesTest {

    /** Every byte at every place, among bytes that a borrow would reach first. */
    @ParameterizedTest
    @ValueSource(ints = {1, ' ', 0x80})
    void findsEachByteBelowABound(int bound) {
        for (int place = 0; place < Long.BYTES; place++) {
            for (int value = 0; value < 256; value++) {
                byte[] bytes = new byte[2 + Long.BYTES];
                Arrays.fill(bytes, (byte) 0x80);
                bytes[1 + place] = (byte) value;

                assertThat(EightBytes.anyBelow(bound, bytes, 1))
                        .as("%d at %d below %d", value, place, bound)
                        .isEqualTo(value < bound);
            }
        }
    }

    @Test
    void looksAtEightBytesOnly() {
        byte[] bytes = {0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', (byte) 0xd8};

        assertThat(EightBytes.anyBelow(' ', bytes, 1)).isFalse();
        assertThat(EightBytes.areAscii(bytes, 1)).isTrue();
        assertThat(EightBytes.areAscii(bytes, 2)).isFalse();
    }
}
