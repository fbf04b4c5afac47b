package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

    static Stream<CaseTable.Case> cases() throws IOException {
        return CaseTable.read("tokens.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsWhereReadersDo(CaseTable.Case row) {
        String tokens = Tokenizer.tokenize(UrduText.of(row.given())).stream()
                .map(token -> token.key() + ":" + kind(token))
                .collect(Collectors.joining(" "));
        assertThat(tokens).isEqualTo(row.expected());
    }

    @Test
    void spansPointIntoTheDisplayForm() {
        UrduText text = UrduText.of("اُن کا 9ہزار کلو۔");
        assertThat(Tokenizer.tokenize(text))
                .extracting(token -> token.span().of(text.display()))
                .containsExactly("اُن", "کا", "9", "ہزار", "کلو", "۔");
    }

    private static String kind(Token token) {
        return token.kind().name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
