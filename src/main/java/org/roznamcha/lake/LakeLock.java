package org.roznamcha.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One writer at a time. The lock is a file in the lake that names its holder and is renewed while the holder lives; it
 * is taken over when the holder is a dead process of this machine or has shown no life for long.
 */
public final class LakeLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LakeLock.class);
    private static final Duration RENEWAL = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LakeFiles files;
    private final Path path;
    private final Clock clock;
    private final Instant since;
    /** Tells this holder from any other, even of one process and one moment. */
    private final String token = UUID.randomUUID().toString();

    private final ScheduledExecutorService renewal;

    private LakeLock(LakeFiles files, Path path, Clock clock) {
        this.files = files;
        this.path = path;
        this.clock = clock;
        this.since = clock.instant();
        this.renewal = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lake-lock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes the lock.
     *
     * @param staleAfter time without a sign of life after which another's lock may be taken over
     * @throws LakeException if another run holds it or the lake cannot be written
     */
    public static LakeLock acquire(LakeFiles files, LakePaths lake, Duration staleAfter, Clock clock) {
        LakeLock lock = new LakeLock(files, lake.lock(), clock);
        try {
            if (!files.create(lake.lock(), lock.content())) {
                lock.takeOver(staleAfter);
            }
        } catch (IOException e) {
            throw new LakeException(
                    LakeException.Kind.UNUSABLE,
                    "Cannot write the lake " + lake.root() + ": " + LakeException.reason(e)
                            + "; give --lake a folder that can be written.",
                    e);
        }
        var unused = lock.renewal.scheduleAtFixedRate(
                lock::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
        return lock;
    }

    private void takeOver(Duration staleAfter) throws IOException {
        Optional<String> found = files.read(path);
        Optional<JsonNode> holder = holder(found);
        if (holder.isPresent() && isAlive(holder.get(), staleAfter)) {
            JsonNode other = holder.get();
            throw new LakeException(
                    LakeException.Kind.LOCKED,
                    "Cannot start: process " + other.path("pid").asLong() + " on "
                            + other.path("host").asText() + " holds the lake since "
                            + other.path("since").asText() + "; wait for it to end, or remove " + path
                            + " if it is gone.");
        }
        LOG.warn("Taking over the lock {} of a run that ended without releasing it", path);
        boolean taken = found.isPresent() ? files.swap(path, found.get(), content()) : files.create(path, content());
        if (!taken) {
            throw new LakeException(
                    LakeException.Kind.LOCKED,
                    "Cannot start: another run has just taken the lake; wait for it to end.");
        }
        requireHeld();
    }

    /** A process of this machine must also have renewed the lock: its id may have passed to another program. */
    private boolean isAlive(JsonNode holder, Duration staleAfter) {
        boolean here = holder.path("host").asText().equals(hostName());
        boolean running = !here
                || ProcessHandle.of(holder.path("pid").asLong())
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
        return running && renewed(holder).plus(staleAfter).isAfter(clock.instant());
    }

    private static Instant renewed(JsonNode holder) {
        try {
            return Instant.parse(holder.path("renewed").asText());
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private Optional<JsonNode> holder() throws IOException {
        return holder(files.read(path));
    }

    private static Optional<JsonNode> holder(Optional<String> text) throws IOException {
        try {
            // A holder killed while writing leaves an empty or cut file: nobody's lock.
            return text.isPresent()
                    ? Optional.ofNullable(JSON.readTree(text.get())).filter(n -> n.has("pid"))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private String content() {
        return JSON.createObjectNode()
                .put("host", hostName())
                .put("pid", ProcessHandle.current().pid())
                .put("since", since.toString())
                .put("renewed", clock.instant().toString())
                .put("token", token)
                .toString();
    }

    /**
     * Checks that no other run has taken the lock over meanwhile, as may happen to a machine that slept.
     *
     * @throws LakeException if one has
     */
    public void requireHeld() throws IOException {
        if (!isHeld()) {
            throw new LakeException(
                    LakeException.Kind.LOCKED,
                    "Cannot go on: another run has taken over the lake; start again when it has ended.");
        }
    }

    private boolean isHeld() throws IOException {
        return holder().map(holder -> holder.path("token").asText().equals(token))
                .orElse(false);
    }

    private void renew() {
        try {
            if (isHeld()) {
                files.replace(path, content());
            }
        } catch (IOException e) {
            LOG.warn("Cannot renew the lock {}: {}", path, e.getMessage());
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        try {
            if (isHeld()) {
                files.delete(path);
            }
        } catch (IOException e) {
            LOG.warn("Cannot remove the lock {}: {}; the next run takes it over", path, e.getMessage());
        }
    }
}
