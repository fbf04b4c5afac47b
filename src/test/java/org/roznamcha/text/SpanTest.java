package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversTheTextBetweenItsEnds() {
        assertThat(new Span(2, 5).of("روسی خبر")).isEqualTo("سی ");
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }
}
