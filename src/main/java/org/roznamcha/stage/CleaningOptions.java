package org.roznamcha.stage;

import java.io.Serializable;
import java.time.Duration;
import java.util.function.Supplier;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.LanguageIdentifier;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.document.QualityRules;
import org.roznamcha.document.QualityThresholds;
import org.roznamcha.page.TimeBudget;

/** What cleaning is configured with, small enough to travel to executors. */
public record CleaningOptions(Settings.Clean clean, Settings.Language language, Settings.Quality quality)
        implements Serializable {

    public static CleaningOptions of(Settings settings) {
        return new CleaningOptions(settings.clean(), settings.language(), settings.quality());
    }

    /** The same options for another language, an ISO 639 code or {@code any}. */
    public CleaningOptions withLanguage(String code) {
        return new CleaningOptions(clean, new Settings.Language(code, language.minScore()), quality);
    }

    /** A cleaner with these options. Loads its models once per process. */
    public PageCleaner cleaner() {
        return cleaner(() -> TimeBudget.of(Duration.ofMillis(clean.pageBudgetMs()), System::nanoTime));
    }

    /** The same with other budgets for the pages. */
    public PageCleaner cleaner(Supplier<TimeBudget> budgets) {
        return new PageCleaner(LanguageIdentifier.bundled(), rules(), budgets);
    }

    /** The quality rules alone. */
    QualityRules rules() {
        return new QualityRules(thresholds());
    }

    QualityThresholds thresholds() {
        return new QualityThresholds(
                language.accept(),
                language.minScore(),
                quality.maxMojibake(),
                quality.minWords(),
                quality.minMeanWordLength(),
                quality.maxMeanWordLength(),
                quality.minAlphabeticWords(),
                quality.minStopWords(),
                quality.minLineEndMarks(),
                quality.maxNewlineRatio(),
                quality.maxDuplicateLines(),
                quality.maxDuplicateLineCharacters(),
                quality.maxTopBigramShare(),
                quality.maxTopTrigramShare(),
                quality.maxTopFourgramShare(),
                quality.maxRepeatedRuns(),
                quality.maxBulletLines(),
                quality.maxEllipsisLines(),
                quality.maxSymbolRatio());
    }
}
