package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LakeLockTest {

    private static final Instant NOW = Instant.parse("2026-02-16T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration STALE = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    private LakePaths lake;
    private Path file;

    @BeforeEach
    void layOut() {
        lake = new LakePaths(folder.toString());
        file = folder.resolve("lock.json");
    }

    @Test
    void namesItsHolder() throws IOException {
        try (LakeLock lock = acquire()) {
            assertThat(lock).isNotNull();
            JsonNode holder = new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
            assertThat(holder.path("pid").asLong())
                    .isEqualTo(ProcessHandle.current().pid());
            assertThat(holder.path("host").asText()).isEqualTo(host());
            assertThat(holder.path("since").asText()).isEqualTo(NOW.toString());
            assertThat(holder.path("renewed").asText()).isEqualTo(NOW.toString());
        }
    }

    @Test
    void closingReleasesIt() {
        acquire().close();
        assertThat(file).doesNotExist();
        acquire().close();
    }

    @Test
    void aLivingProcessKeepsIt() {
        try (LakeLock lock = acquire()) {
            assertThat(lock).isNotNull();
            assertRefused("process " + ProcessHandle.current().pid() + " on " + host());
        }
    }

    @Test
    void aFreshLockOfAnotherHostIsRespected() throws IOException {
        write("another-host", 1, NOW.minus(STALE).plusSeconds(1));
        assertRefused("process 1 on another-host holds the lake since 2026-02-16T01:00:00Z");
    }

    @Test
    void aStaleLockOfAnotherHostIsTakenOver() throws IOException {
        write("another-host", 1, NOW.minus(STALE));
        assertTakenOver();
    }

    @Test
    void aDeadProcessOfThisHostLosesIt() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        write(host(), process.pid(), NOW);
        assertTakenOver();
    }

    @Test
    void aLivingProcessThatGotThePidOfADeadOneDoesNotHoldIt() throws IOException {
        write(host(), ProcessHandle.current().pid(), NOW.minus(STALE));
        assertTakenOver();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "{}",
                "{\"pid\": 1}",
                "{\"pid\": 1, \"host\": \"another-host\", \"renewed\": \"soon\"}",
                "not json"
            })
    void aLockThatCannotBeReadIsNobodys(String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8);
        assertTakenOver();
    }

    @Test
    void aPathThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file", StandardCharsets.UTF_8);
        LakePaths below = new LakePaths(occupied.resolve("lake").toString());

        assertThatThrownBy(() -> LakeLock.acquire(files(), below, STALE, CLOCK))
                .isInstanceOfSatisfying(
                        LakeException.class, e -> assertThat(e.kind()).isEqualTo(LakeException.Kind.UNUSABLE))
                .hasMessageContaining("Cannot write the lake " + below.root());
    }

    private void assertRefused(String holder) {
        assertThatThrownBy(this::acquire)
                .isInstanceOfSatisfying(
                        LakeException.class, e -> assertThat(e.kind()).isEqualTo(LakeException.Kind.LOCKED))
                .hasMessageContaining(holder)
                .hasMessageContaining("lock.json");
    }

    private void assertTakenOver() throws IOException {
        try (LakeLock lock = acquire()) {
            assertThat(lock).isNotNull();
            JsonNode holder = new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
            assertThat(holder.path("pid").asLong())
                    .isEqualTo(ProcessHandle.current().pid());
            assertThat(holder.path("host").asText()).isEqualTo(host());
            assertThat(holder.path("renewed").asText()).isEqualTo(NOW.toString());
        }
        assertThat(file).doesNotExist();
    }

    private void write(String host, long pid, Instant renewed) throws IOException {
        String content = new ObjectMapper()
                .createObjectNode()
                .put("host", host)
                .put("pid", pid)
                .put("since", "2026-02-16T01:00:00Z")
                .put("renewed", renewed.toString())
                .toString();
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private LakeLock acquire() {
        return LakeLock.acquire(files(), lake, STALE, CLOCK);
    }

    private static LakeFiles files() {
        return new LakeFiles(new Configuration());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (java.net.UnknownHostException e) {
            return "unknown";
        }
    }
}
