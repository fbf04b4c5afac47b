package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorTextTest {

    @Test
    void theInnermostCauseSpeaksInItsFirstLine() {
        Throwable problem = new IllegalStateException(
                "Job aborted",
                new RuntimeException("wrapped", new java.io.IOException("Disk is full\n\tat somewhere")));
        assertThat(ErrorText.of(problem)).isEqualTo("Disk is full");
    }

    @Test
    void aCauseWithoutWordsIsNamed() {
        assertThat(ErrorText.of(new IllegalStateException("outer", new NullPointerException())))
                .isEqualTo("NullPointerException");
        assertThat(ErrorText.of(new IllegalStateException(""))).isEqualTo("IllegalStateException");
        assertThat(ErrorText.of(new IllegalStateException("\n\nThe path is gone\n")))
                .isEqualTo("The path is gone");
    }

    @Test
    void lackOfMemorySaysWhatToDo() {
        assertThat(ErrorText.of(new RuntimeException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo("out of memory (Java heap space); give the driver more with ROZNAMCHA_MEMORY");
    }
}
