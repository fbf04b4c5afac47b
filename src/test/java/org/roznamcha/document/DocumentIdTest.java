package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentIdTest {

    /** Published by the xxHash project; a change here would give every stored document a new id. */
    @Test
    void isXxh3AsOthersComputeIt() {
        assertThat(DocumentId.textHash("")).isEqualTo("99aa06d3014798d86001c324468d497f");
    }

    @Test
    void dependsOnAddressAndText() {
        String id = DocumentId.of("https://x.pk/1", "خبر");

        assertThat(id).matches("[0-9a-f]{32}").isEqualTo(DocumentId.of("https://x.pk/1", "خبر"));
        assertThat(DocumentId.of("https://x.pk/2", "خبر")).isNotEqualTo(id);
        assertThat(DocumentId.of("https://x.pk/1", "خبریں")).isNotEqualTo(id);
        assertThat(DocumentId.of("https://x.pk/", "1خبر")).isNotEqualTo(id);
    }
}
