package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void pinsTheDefaults() {
        assertThat(ReadLimits.DEFAULTS).isEqualTo(new ReadLimits(10_000_000, 65_536, 200));
        assertThat(FieldNames.DEFAULTS)
                .isEqualTo(new FieldNames("url", "fetched_at", "html", "text", "title", "published_at"));
    }

    @Test
    void refusesLimitsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULTS.withMaxRecordBytes(0))
                .withMessage("Cannot limit records to 0 bytes: the limit must lie between 1024 and 268435456");
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULTS.withMaxRecordBytes(1 << 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1024, 10, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1024, 1024, 0));
    }
}
