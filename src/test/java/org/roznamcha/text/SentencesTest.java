package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    static Stream<CaseTable.Case> cases() throws IOException {
        return CaseTable.read("sentences.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsWhereSentencesEnd(CaseTable.Case row) {
        UrduText text = UrduText.of(row.given());
        String sentences = Sentences.split(text).stream()
                .map(span -> span.of(text.display()))
                .collect(Collectors.joining("|"));
        assertThat(sentences).isEqualTo(row.expected());
    }

    @Test
    void aLineWithoutAnEndMarkIsNoSentenceOfProse() {
        UrduText text = UrduText.of("ذیلی سرخی\nپہلا جملہ۔ دوسرا جملہ؟\nآخری سطر");
        assertThat(Sentences.count(text)).isEqualTo(2);
    }
}
