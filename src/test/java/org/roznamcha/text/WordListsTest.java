package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"heh-words.txt", "yeh-words.txt", "stop-words.txt"})
    void everyEntryIsWrittenAsItsDisplayFormAndOnce(String resource) {
        assertThat(WordList.read(resource))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(UrduText.of(word).display()).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heh-words.txt"})
    void everyHehWordIsFoundAgainFromArabicHeh(String resource) {
        assertThat(WordList.read(resource)).allSatisfy(word -> {
            String typed = word.replace('ہ', 'ه').replace('ھ', 'ه');
            assertThat(UrduText.of(typed).display()).isEqualTo(word);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"yeh-words.txt"})
    void everyYehWordIsFoundAgainFromYehBarree(String resource) {
        assertThat(WordList.read(resource)).allSatisfy(word -> {
            String typed = word.substring(0, word.length() - 1).replace('ی', 'ے') + word.charAt(word.length() - 1);
            assertThat(UrduText.of(typed).display()).isEqualTo(word);
        });
    }
}
