package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.roznamcha.ObjectStore;

/** In an object store, which knows no renames, the store itself decides who gets a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectStoreLockTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-16T02:00:00Z"), ZoneOffset.UTC);
    private static final int RIVALS = 4;
    private static final int ROUNDS = 10;

    private ObjectStore store;
    private LakeFiles files;

    @BeforeAll
    void start() throws Exception {
        store = ObjectStore.withBucket("lake");
        Configuration hadoop = new Configuration();
        store.options().forEach((key, value) -> hadoop.set("fs.s3a.bucket.lake." + key, value));
        files = new LakeFiles(hadoop);
    }

    @AfterAll
    void stop() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void oneOfManyCreatesAFile() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path path = new Path("s3a://lake/create-" + round);
            List<Boolean> won = together(rival -> files.create(path, "rival " + rival));
            assertThat(won).as("round %s", round).containsOnlyOnce(true);
            assertThat(files.read(path)).contains("rival " + won.indexOf(true));
        }
    }

    /** In turn: this server compares and writes in two steps. */
    @Test
    void whoComesSecondTakesNothingOver() throws IOException {
        Path path = new Path("s3a://lake/swap");
        files.replace(path, "dead");
        assertThat(files.swap(path, "dead", "first")).isTrue();
        assertThat(files.swap(path, "dead", "second")).isFalse();
        assertThat(files.read(path)).contains("first");
    }

    @Test
    void theLockIsHeldReleasedAndTakenOver() throws IOException {
        LakePaths lake = new LakePaths("s3a://lake/urdu");
        try (LakeLock lock = LakeLock.acquire(files, lake, Duration.ofMinutes(15), CLOCK)) {
            lock.requireHeld();
            assertThatThrownBy(() -> LakeLock.acquire(files, lake, Duration.ofMinutes(15), CLOCK))
                    .isInstanceOfSatisfying(
                            LakeException.class, e -> assertThat(e.kind()).isEqualTo(LakeException.Kind.LOCKED));
        }
        assertThat(files.exists(lake.lock())).isFalse();
        files.replace(lake.lock(), "{\"pid\": 1, \"host\": \"gone\", \"renewed\": \"2026-02-01T00:00:00Z\"}");
        try (LakeLock lock = LakeLock.acquire(files, lake, Duration.ofMinutes(15), CLOCK)) {
            lock.requireHeld();
        }
    }

    private interface Attempt {
        boolean by(int rival) throws IOException;
    }

    private static List<Boolean> together(Attempt attempt) throws Exception {
        ExecutorService rivals = Executors.newFixedThreadPool(RIVALS);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < RIVALS; i++) {
                int rival = i;
                attempts.add(() -> attempt.by(rival));
            }
            List<Boolean> won = new ArrayList<>();
            for (Future<Boolean> one : rivals.invokeAll(attempts)) {
                won.add(one.get());
            }
            return won;
        } finally {
            rivals.shutdownNow();
        }
    }
}
