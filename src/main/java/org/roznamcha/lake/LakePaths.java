package org.roznamcha.lake;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * Where everything in a lake lies.
 *
 * @param root the lake: a local folder, {@code hdfs://…} or {@code s3a://…}
 */
public record LakePaths(String root) implements Serializable {

    public LakePaths {
        root = root.length() > 1 && root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    public Path path() {
        return new Path(root);
    }

    /** Iceberg warehouse. */
    public Path tables() {
        return new Path(root, "tables");
    }

    public Path releases() {
        return new Path(root, "release");
    }

    public Path release(String runId) {
        return new Path(releases(), runId);
    }

    /** The pointer to the published release: whatever it names is complete. */
    public Path latest() {
        return new Path(releases(), "latest.json");
    }

    public Path site() {
        return new Path(root, "site");
    }

    public Path lock() {
        return new Path(root, "lock.json");
    }

    /** Files of the run under way; nothing in it outlives the run. */
    public Path staging() {
        return new Path(root, "staging");
    }
}
