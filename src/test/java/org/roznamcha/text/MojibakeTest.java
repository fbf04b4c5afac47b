package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final String SENTENCE = "حکومت نے منگل کو نئی پالیسی کا اعلان کیا ۔";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "windows-1252"})
    void mendsOnlyTheBrokenLines(String codePage) {
        String broken = misread(SENTENCE, codePage);
        assertThat(Mojibake.looksBroken(broken)).isTrue();
        assertThat(Mojibake.repair(broken)).isEqualTo(SENTENCE);
        assertThat(Mojibake.repair(SENTENCE + "\n" + broken + "\n" + SENTENCE))
                .isEqualTo(SENTENCE + "\n" + SENTENCE + "\n" + SENTENCE);
    }

    @Test
    void whatCannotBeMendedStaysAndLooksBroken() {
        String torn = misread(SENTENCE, "windows-1256").replace("ط", "طط");
        assertThat(Mojibake.looksBroken(UrduText.of(torn).display())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCE, "عکس غیر واضح ہے", "طے، طویل", "Ørsted și Über", "عک ظہ", ""})
    void leavesRealTextAlone(String text) {
        assertThat(Mojibake.repair(text)).isSameAs(text);
        assertThat(Mojibake.looksBroken(text)).isFalse();
    }

    @Test
    void recognisesInPageCodes() {
        assertThat(Mojibake.looksBroken("\u0004\u0081\u0004\u009F\u0004\u0082\u0004\u00A4"))
                .isTrue();
    }

    /** UTF-8 read as a code page, the undefined bytes as C1 controls, as browsers do. */
    private static String misread(String text, String codePage) {
        Charset charset = Charset.forName(codePage);
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = new String(new byte[] {b}, charset).charAt(0);
            out.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
        }
        return out.toString();
    }
}
