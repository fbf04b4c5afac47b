package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static final long SEED = 20_240_125;

    /** Markup, runs of Urdu, and the first and last characters of each length. */
    private static final String[] PARTS = {
        "<div class=\"خبر\">",
        "شہر کی سڑکوں",
        "۔",
        " ",
        "plain text of more than eight bytes",
        "\u0080",
        "\u07ff",
        "\u0800",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "\udbff\udfff"
    };

    @Test
    void decodesAsTheLibraryDoes() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = bytes(random, round % 3);
            assertThat(Utf8.decode(bytes))
                    .as("seed %d, round %d: %s", SEED, round, Arrays.toString(bytes))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void decodesTextsOfAnyLength() {
        String line = "شہر کی سڑکوں پر plain text";
        for (int lines : new int[] {1, 20_000, 2}) {
            String text = line.repeat(lines);
            assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        }
    }

    /** @param damage 0 for none, 1 for a wrong byte, 2 for a cut */
    private static byte[] bytes(Random random, int damage) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(8); parts > 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || damage == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        if (damage == 2) {
            return Arrays.copyOf(bytes, at);
        }
        bytes[at] = (byte) random.nextInt(1 << Byte.SIZE);
        return bytes;
    }
}
