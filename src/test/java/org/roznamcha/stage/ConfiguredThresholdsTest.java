package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.QualityThresholds;

/** The configuration's defaults are the limits that were measured; nobody has to change them in two places unnoticed. */
class ConfiguredThresholdsTest {

    private final Settings defaults = Settings.defaults();

    @Test
    void qualityLimitsAreTheMeasuredOnes() {
        assertThat(CleaningOptions.of(defaults).thresholds()).isEqualTo(QualityThresholds.DEFAULT);
    }

    @Test
    void duplicateLimitsAreTheMeasuredOnes() {
        assertThat(VerifyPairs.thresholds(defaults.duplicates())).isEqualTo(DuplicateThresholds.DEFAULT);
    }
}
