package org.roznamcha.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.sample.synthetic.DumpOptions;
import picocli.CommandLine.Option;

/** How much to measure, and with what. */
final class BenchOptions {

    private static final int PURE_ROUNDS = 20;
    private static final int NIGHTLY_ROUNDS = 3;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "A file of pages for the steps on one thread (default: a synthetic dump).")
    @Nullable
    Path input;

    @Option(
            names = "--pages",
            paramLabel = "N",
            description = "Pages of a round (default: ${DEFAULT-VALUE}); N of growth and increment.")
    int pages = 2_000;

    @Option(
            names = "--weight",
            paramLabel = "KB",
            description =
                    "Kilobytes of markup around the story of each synthetic page (default: ${DEFAULT-VALUE}, as real"
                            + " pages have; 0 for pages of 9 KB).")
    int weight = 70;

    @Option(names = "--texts", description = "Give nightly the texts of the pages as JSON lines, without markup.")
    boolean texts;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Measured rounds (default: " + PURE_ROUNDS + " of a step on one thread, " + NIGHTLY_ROUNDS
                    + " of nightly).")
    @Nullable
    Integer rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Rounds before them that do not count (default: half as many; 1 of nightly).")
    @Nullable
    Integer warmUps;

    @Option(
            names = "--cores",
            paramLabel = "N",
            description = "Cores of a nightly run (default: ${DEFAULT-VALUE}, all).")
    int cores = Runtime.getRuntime().availableProcessors();

    @Option(names = "--memory", paramLabel = "SIZE", description = "Heap of a nightly run (default: ${DEFAULT-VALUE}).")
    String memory = "4g";

    @Option(names = "--lake", hidden = true)
    @Nullable
    Path lake;

    @Option(names = "--figures", hidden = true)
    @Nullable
    Path figures;

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/roznamcha.conf if there).")
    @Nullable
    Path conf;

    boolean valid(BenchTarget target) {
        return pages >= target.leastPages()
                && weight >= 0
                && weight <= DumpOptions.MOST_WEIGHT
                && cores > 0
                && pureRounds() > 0
                && (warmUps == null || warmUps >= 0);
    }

    Settings settings() {
        return LakeOptions.settings(conf);
    }

    int pureRounds() {
        return rounds == null ? PURE_ROUNDS : rounds;
    }

    int pureWarmUps() {
        return warmUps == null ? Math.max(1, pureRounds() / 2) : warmUps;
    }

    int nightlyRounds() {
        return rounds == null ? NIGHTLY_ROUNDS : rounds;
    }

    int nightlyWarmUps() {
        return warmUps == null ? 1 : warmUps;
    }
}
