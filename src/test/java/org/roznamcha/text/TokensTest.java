package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final UrduText TEXT = UrduText.of("وزیرِ اعظم نے ۱۸ویں اجلاس میں،\nکہا: 1,500 افراد");

    @Test
    void areTheTokensThatTokenizeGives() {
        Tokens tokens = Tokens.of(TEXT);

        assertThat(tokens.list()).isEqualTo(Tokenizer.tokenize(TEXT));
        assertThat(tokens.wordCount()).isEqualTo(9);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            assertThat(tokens.key(i)).isEqualTo(token.key());
            assertThat(tokens.span(i)).isEqualTo(token.span());
            assertThat(tokens.kind(i)).isEqualTo(token.kind());
            assertThat(tokens.hash(i)).isEqualTo(token.key().hashCode());
            assertThat(tokens.length(i)).isEqualTo(token.key().length());
            assertThat(tokens.isPunctuation(i)).isEqualTo(token.kind() == Token.Kind.PUNCTUATION);
        }
    }

    @Test
    void compareKeysWhole() {
        Tokens tokens = Tokens.of(UrduText.of("کے کےے"));

        assertThat(tokens.isKey(0, "کے")).isTrue();
        assertThat(tokens.isKey(0, "ک")).isFalse();
        assertThat(tokens.isKey(0, "کے ")).isFalse();
    }

    @Test
    void growBeyondWhatTextsUsuallyHold() {
        assertThat(Tokens.of(UrduText.of("؟".repeat(1_000))).size()).isEqualTo(1_000);
    }

    @Test
    void wordsAreFoundByNumber() {
        WordTable.Builder words = new WordTable.Builder();
        assertThat(List.of(words.number("وزیر"), words.number("میں"), words.number("وزیر")))
                .containsExactly(0, 1, 0);

        assertThat(words.build().find(Tokens.of(UrduText.of("وزیر، شہر میں"))))
                .containsExactly(0, WordTable.NONE, WordTable.NONE, 1);
    }

    @Test
    void wordsOfOneHashCodeAreToldApart() {
        assertThat("سا".hashCode()).isEqualTo("زن".hashCode());
        WordTable.Builder words = new WordTable.Builder();
        words.number("سا");
        words.number("زن");
        words.number("با");

        assertThat(words.build().find(Tokens.of(UrduText.of("زن سا با ان")))).containsExactly(1, 0, 2, WordTable.NONE);
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(new WordTable.Builder().build().find(Tokens.of(UrduText.of("شہر"))))
                .containsExactly(WordTable.NONE);
    }
}
