package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopWordsTest {

    @Test
    void everyWordIsOneTokenInKeyForm() {
        assertThat(StopWords.all()).allSatisfy(word -> {
            assertThat(Tokenizer.tokenize(UrduText.of(word)))
                    .extracting(Token::key)
                    .containsExactly(word);
        });
    }

    @Test
    void tellsFunctionWordsFromTheRest() {
        assertThat(StopWords.contains(UrduText.of("اُس").key())).isTrue();
        assertThat(StopWords.contains("پاکستان")).isFalse();
    }
}
