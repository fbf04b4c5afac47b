package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.QualityThresholds;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.ReadLimits;

/** The configuration's defaults are the ones that were measured, each in its place. */
class StageDefaultsTest {

    @Test
    void quality() {
        assertThat(CleaningOptions.of(Settings.defaults()).thresholds()).isEqualTo(QualityThresholds.DEFAULT);
    }

    @Test
    void anotherLanguageChangesNothingElse() {
        assertThat(CleaningOptions.of(Settings.defaults()).withLanguage("any").thresholds())
                .isEqualTo(QualityThresholds.DEFAULT.withLanguage("any"));
    }

    @Test
    void duplicates() {
        assertThat(VerifyPairs.thresholds(Settings.defaults().duplicates())).isEqualTo(DuplicateThresholds.DEFAULT);
    }

    @Test
    void reading() {
        Settings.Input input = Settings.defaults().input();
        Settings.Fields names = input.fields();
        assertThat(input.recordLimitBytes()).isEqualTo(ReadLimits.DEFAULTS.maxRecordBytes());
        assertThat(input.expansionLimit()).isEqualTo(ReadLimits.DEFAULTS.maxExpansionRatio());
        assertThat(new FieldNames(
                        names.url(), names.fetchedAt(), names.html(), names.text(), names.title(), names.publishedAt()))
                .isEqualTo(FieldNames.DEFAULTS);
    }
}
