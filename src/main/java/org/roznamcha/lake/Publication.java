package org.roznamcha.lake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Makes a run the published one, at once and for good.
 *
 * <p>The release is written to a folder of its own, then {@code release/latest.json} is replaced: that one replacement is
 * the publication. It names the snapshot of every table, so what follows – moving the tables' main branches, putting the
 * page in place – can be done again by {@link #recover} wherever the job was killed.
 */
public final class Publication {

    private static final String PAGE = "index.html";
    /** The page beside its release, from which recovery puts it in place. */
    private static final String KEPT_PAGE = "_page.html";

    private final LakeTables tables;
    private final LakeFiles files;
    private final LakePaths lake;

    public Publication(LakeTables tables, LakeFiles files, LakePaths lake) {
        this.tables = tables;
        this.files = files;
        this.lake = lake;
    }

    /** The published release; empty before the first one. */
    public Optional<PublishedRelease> current() throws IOException {
        return PublishedRelease.read(files, lake);
    }

    /**
     * Checks that the path is a lake, or can become one: a folder that holds something else is left alone.
     *
     * @throws LakeException if it holds other things
     */
    public static void requireLakeOrNothing(LakeFiles files, LakePaths lake) throws IOException {
        if (!files.exists(lake.path()) || files.exists(lake.tables())) {
            return;
        }
        for (FileStatus entry : files.fileSystem(lake.path()).listStatus(lake.path())) {
            if (!entry.getPath().getName().startsWith(lake.lock().getName())) {
                throw new LakeException(
                        LakeException.Kind.UNUSABLE,
                        "Cannot use " + lake.root() + " as a lake: it holds other things, such as "
                                + entry.getPath().getName() + "; give --lake an empty or new folder.");
            }
        }
    }

    /** Marks the folder as a lake, see {@link #requireLakeOrNothing}, and removes what a run that was cut short has staged. */
    public void begin() throws IOException {
        files.fileSystem(lake.tables()).mkdirs(lake.tables());
        files.delete(lake.staging());
    }

    /** Finishes a publication that was cut short after it took effect, and removes what an unpublished run has stored. */
    public void recover() throws IOException {
        Optional<PublishedRelease> current = current();
        tables.settle(current.map(PublishedRelease::snapshots).orElse(Map.of()));
        if (current.isPresent()) {
            putPageInPlace(current.get().runId());
        }
        removeUnpublished(current.map(PublishedRelease::runId).orElse(""));
    }

    /**
     * Publishes the candidate of every table.
     *
     * @param page the HTML page of the run
     * @param keep releases kept, this one included
     * @param lock held until the moment of publication, or nothing is published
     */
    public void publish(Run run, String page, int keep, LakeLock lock) throws IOException {
        ReleaseWriter releases = new ReleaseWriter(tables, files, lake);
        releases.write(run);
        files.replace(new Path(lake.release(run.runId()), KEPT_PAGE), page);
        Map<String, Long> snapshots = tables.candidateSnapshots();
        lock.requireHeld();
        new PublishedRelease(run.runId(), run.asOf().toString(), "release/" + run.runId(), snapshots)
                .publish(files, lake);
        tables.settle(snapshots);
        putPageInPlace(run.runId());
        releases.retain(keep, run.runId());
        files.delete(lake.staging());
    }

    private void putPageInPlace(String runId) throws IOException {
        Optional<String> page = files.read(new Path(lake.release(runId), KEPT_PAGE));
        if (page.isPresent()) {
            files.replace(new Path(lake.site(), PAGE), page.get());
        }
    }

    /**
     * Run ids sort by time: a release after the published one belongs to a run that was killed. Nothing that is not named
     * like a run is touched, and nothing complete while it is not known which release is published.
     */
    private void removeUnpublished(String publishedRunId) throws IOException {
        if (!files.exists(lake.releases())) {
            return;
        }
        FileSystem fileSystem = files.fileSystem(lake.releases());
        for (FileStatus entry : Arrays.asList(fileSystem.listStatus(lake.releases()))) {
            Path release = entry.getPath();
            boolean unpublished =
                    Run.isId(release.getName()) && release.getName().compareTo(publishedRunId) > 0;
            boolean complete = publishedRunId.isEmpty() && files.exists(new Path(release, ReleaseWriter.MANIFEST));
            if (entry.isDirectory() && unpublished && !complete) {
                files.delete(release);
            }
        }
    }
}
