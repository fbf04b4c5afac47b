package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on random ones that favour the code points with rules. */
class UrduTextPropertiesTest {

    private static final long SEED = 20260218L;
    private static final int ROUNDS = 4000;
    private static final String COMMON = "اآبپتٹجچدڈرڑکگلمنںوہھءیےئۓؤۂۃكيىهة۔،؟؛ \n0۱٢.,:/-\"'abIİ";
    private static final String RARE = "ـ\u064B\u0650\u0651\u0653\u0654\u0655\u0670\u0615\u0610\u200B\u200C\u200D\u200F"
            + "\u00A0\u00AD\uFEFF\uFDF2\uFDFA\uFEFB\uFE70\uFC60\u0672\u0673\u0678\u06C0\u06D5\u0300\u0307\u030C\r\t\u0004"
            + "\u1100\u1161\u11A8\uD83D\uDE00\uD800\uDC00\u0915\u093C\u304B\u3099ØÙÚÛ¾§©ط¸ظع";

    @Test
    void bothFormsAreTheirOwnForms() {
        texts(raw -> {
            UrduText text = UrduText.of(raw);
            assertThat(UrduText.of(text.display()).display()).isEqualTo(text.display());
            assertThat(UrduText.of(text.display()).key()).isEqualTo(text.key());
            assertThat(UrduText.of(text.key()).key()).isEqualTo(text.key());
        });
    }

    @Test
    void decomposedTextHasTheSameForms() {
        texts(raw -> {
            String decomposed = Normalizer2.getNFDInstance().normalize(raw);
            assertThat(UrduText.of(decomposed).display())
                    .isEqualTo(UrduText.of(raw).display());
        });
    }

    @Test
    void offsetsMapBackInOrderAndWithinBounds() {
        texts(raw -> {
            UrduText text = UrduText.of(raw);
            int before = 0;
            for (int i = 0; i < text.key().length(); i++) {
                Span span = text.toDisplay(i, i + 1);
                assertThat(span.start()).isGreaterThanOrEqualTo(before);
                assertThat(span.end()).isLessThanOrEqualTo(text.display().length());
                before = span.start();
            }
        });
    }

    @Test
    void tokensAndSentencesAreInOrderAndApart() {
        texts(raw -> {
            UrduText text = UrduText.of(raw);
            List<Span> tokens =
                    Tokenizer.tokenize(text).stream().map(Token::span).toList();
            assertApart(tokens, text);
            assertApart(Sentences.split(text), text);
            assertApart(
                    DateExpressions.find(text).stream()
                            .map(DateExpression::span)
                            .toList(),
                    text);
        });
    }

    @Test
    void theKeyOfADisplayFormNeedsNoRepair() {
        texts(raw -> assertThat(UrduText.keyOfDisplay(UrduText.displayOf(raw)))
                .isEqualTo(UrduText.of(raw).key())
                .isEqualTo(UrduText.keyOf(raw)));
    }

    @Test
    void noLoneSurrogateAndEveryLineFeedSurvives() {
        texts(raw -> {
            UrduText text = UrduText.of(raw);
            assertThat(text.display().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isEmpty();
            assertThat(lineFeeds(text.key())).isEqualTo(lineFeeds(text.display()));
        });
    }

    private static long lineFeeds(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    private static void assertApart(List<Span> spans, UrduText text) {
        int before = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(before);
            before = span.end();
        }
        assertThat(before).isLessThanOrEqualTo(text.display().length());
    }

    private static void texts(java.util.function.Consumer<String> property) {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String raw = text(random);
            try {
                property.accept(raw);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + SEED + ", round " + round + ": " + CaseTable.codePoints(raw), e);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder raw = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            int dice = random.nextInt(20);
            String source = dice < 11 ? COMMON : RARE;
            raw.append(dice == 0 ? (char) random.nextInt(0x10000) : source.charAt(random.nextInt(source.length())));
        }
        return raw.toString();
    }
}
