package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs of the whole job that can be measured. */
public interface Nights {

    /**
     * Runs the job once.
     *
     * @param inputs files or folders to read
     * @param lake a lake, or where one may be made
     */
    RunFigures run(List<Path> inputs, Path lake) throws IOException, InterruptedException;

    /**
     * Reads every table of a lake, and reads and writes it, with nothing else done.
     *
     * @param lake one that a single run has made: it holds no replaced files
     */
    ParquetFigures parquet(Path lake, int warmUps, int rounds) throws IOException, InterruptedException;
}
