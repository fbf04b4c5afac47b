package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.app.score.Truth;
import org.roznamcha.conf.Floors;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.Tables;
import org.roznamcha.score.ScoreReport;

/** The whole job on the bundled sample: what it publishes, and that killing, repeating and splitting it changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyJobTest {

    @TempDir
    static Path folder;

    private final TextMoves moves = new TextMoves();
    private final Progress progress = new ListeningProgress(moves);
    private TestLake batch;
    private List<String> published;

    @BeforeAll
    void runOnce() throws Exception {
        batch = new TestLake(folder.resolve("batch"));
        NightlyOutcome outcome = batch.run(List.of(TestLake.DUMP.toString()), progress);
        assertThat(outcome).isInstanceOf(NightlyOutcome.Published.class);
        published = batch.read(NightlyJobTest::figures);
    }

    @Test
    void readsAndCleansInOnePassWithoutAShuffle() {
        Progress.Step step = progress.steps().stream()
                .filter(each -> each.name().equals("read and clean"))
                .findFirst()
                .orElseThrow();
        assertThat(step.rows()).isPositive();
        assertThat(step.recordsRead()).isEqualTo(step.rows());
        assertThat(step.shuffleBytes()).isZero();
    }

    /** To verify pairs, to cluster those that ask for texts, and to audit mentions. By itself Spark would send all texts to every task. */
    @Test
    void movesTextsThriceAndNeverTwiceInAQuery() {
        assertThat(moves.broadcasts()).isEmpty();
        assertThat(moves.shuffles()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void publishesWhatTheGoldenFilesSay() throws Exception {
        for (GoldenTable table : GoldenTable.ALL) {
            List<String> rows = batch.read(table::rows);
            table.check(rows);
        }
    }

    @Test
    void agreesWithThePlantedTruth() throws Exception {
        ScoreReport report = batch.read(NightlyJobTest::score);
        assertThat(report.missed()).isEmpty();
    }

    private static ScoreReport score(SparkSession spark) {
        try {
            Truth truth = Truth.open("src/sample/truth", new LakeFiles(LakeOptions.hadoop()));
            Floors floors = Floors.load(Path.of("src", "sample", "floors.conf"));
            return ScoreCommand.score(spark, truth, floors, 0, new Progress());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        NightlyOutcome outcome = batch.run(List.of(TestLake.DUMP.toString()));
        assertThat(outcome.exitCode()).isZero();
        assertThat(batch.read(NightlyJobTest::figures)).isEqualTo(published);
        try (Stream<Path> releases = Files.list(folder.resolve("batch/release"))) {
            assertThat(releases.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void severalNightsEqualOneBatch() throws Exception {
        TestLake nights = new TestLake(folder.resolve("nights"));
        String dump = TestLake.DUMP + "/";
        nights.run(List.of(dump + "crawl-2026-02-02.warc.gz", dump + "export-2026-01.jsonl.gz"));
        nights.run(List.of(dump + "crawl-2026-01-05.warc.gz", dump + "text"));
        nights.run(List.of(dump));
        assertThat(nights.read(NightlyJobTest::figures)).isEqualTo(published);
    }

    @Test
    void aKilledRunStartedAgainEndsAsIfNeverKilled() throws Exception {
        TestLake killed = new TestLake(folder.resolve("killed"));
        List<String> inputs = List.of(TestLake.DUMP.toString());
        assertThatThrownBy(() -> killed.run(inputs, new DyingProgress("count reports")))
                .hasMessage("killed");
        assertThat(folder.resolve("killed/release/latest.json")).doesNotExist();
        killed.run(inputs);
        assertThat(killed.read(NightlyJobTest::figures)).isEqualTo(published);
        assertThat(folder.resolve("killed/staging")).doesNotExist();
    }

    /** Everything that must not depend on how the job came to it. */
    private static List<String> figures(SparkSession spark) {
        return TestLake.contents(
                spark,
                Stream.concat(Tables.CORPUS.stream(), Tables.REPORTS.stream()).toList());
    }

    /** Listens to the queries of every step. */
    private static final class ListeningProgress extends Progress {
        private final TextMoves moves;

        ListeningProgress(TextMoves moves) {
            this.moves = moves;
        }

        @Override
        void step(String name, Work work) throws Exception {
            SparkSession session = SparkSession.active();
            session.listenerManager().unregister(moves);
            session.listenerManager().register(moves);
            super.step(name, work);
        }
    }

    /** Dies when a step begins, like a process that is killed. */
    private static final class DyingProgress extends Progress {
        private final String step;

        DyingProgress(String step) {
            this.step = step;
        }

        @Override
        void step(String name, Work work) throws Exception {
            if (name.equals(step)) {
                throw new IllegalStateException("killed");
            }
            super.step(name, work);
        }
    }
}
