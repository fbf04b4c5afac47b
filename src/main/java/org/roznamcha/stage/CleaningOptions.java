package org.roznamcha.stage;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.LanguageIdentifier;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.document.QualityRules;
import org.roznamcha.document.QualityThresholds;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.TimeBudget;

/** What cleaning is configured with, small enough to travel to executors. */
public record CleaningOptions(Settings.Clean clean, Settings.Language language, Settings.Quality quality)
        implements Serializable {

    private static final CapturedPage FIRST_PAGE = new CapturedPage(
            new RecordOrigin("none", 0),
            "https://first.example/page",
            null,
            CapturedPage.Format.HTML,
            "<h1>عنوان</h1><p>یہ ایک عام جملہ ہے جس میں 12 مئی 2020 کی تاریخ بھی موجود ہے۔</p>",
            null,
            null);

    public static CleaningOptions of(Settings settings) {
        return new CleaningOptions(settings.clean(), settings.language(), settings.quality());
    }

    /** The same options for another language, an ISO 639 code or {@code any}. */
    public CleaningOptions withLanguage(String code) {
        return new CleaningOptions(clean, new Settings.Language(code, language.minScore()), quality);
    }

    /** A cleaner with these options. Loads its models once per process. */
    public PageCleaner cleaner() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        // The thread's own time, so that a busy machine costs no page; where that is not told, the clock.
        LongSupplier clock =
                threads.isCurrentThreadCpuTimeSupported() ? threads::getCurrentThreadCpuTime : System::nanoTime;
        // The first page of a process pays for loading code and tables: let it be none of the input.
        cleaner(TimeBudget::unlimited).clean(FIRST_PAGE);
        return cleaner(() -> TimeBudget.of(Duration.ofMillis(clean.pageBudgetMs()), clock, System::nanoTime));
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
