package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs of the job in processes of their own, by the commands in {@code jobs/} that a user calls: start-up is measured as it is, each run
 * has the heap that it was given, and none profits from code that another run compiled.
 */
public final class ChildNights implements Nights {

    private final Path jobs;
    private final Path folder;
    private final String heap;
    private final int cores;

    /**
     * @param jobs the project's folder of commands
     * @param folder where figures and logs go
     * @param heap of a run, such as 4g
     * @param cores that a run may use
     */
    public ChildNights(Path jobs, Path folder, String heap, int cores) {
        this.jobs = jobs;
        this.folder = folder;
        this.heap = heap;
        this.cores = cores;
    }

    @Override
    public RunFigures run(List<Path> inputs, Path lake) throws IOException, InterruptedException {
        Path figures = folder.resolve("run.json");
        List<String> arguments = new ArrayList<>(List.of("--input"));
        inputs.forEach(input -> arguments.add(input.toString()));
        arguments.addAll(List.of("--lake", lake.toString(), "--figures", figures.toString()));
        call("nightly", arguments);
        return RunFigures.read(figures);
    }

    @Override
    public ParquetFigures parquet(Path lake, int warmUps, int rounds) throws IOException, InterruptedException {
        Path figures = folder.resolve("parquet.json");
        List<String> arguments = new ArrayList<>(List.of("parquet", "--output", folder.toString()));
        arguments.addAll(List.of("--lake", lake.toString(), "--figures", figures.toString()));
        arguments.addAll(List.of("--warm-up", Integer.toString(warmUps), "--rounds", Integer.toString(rounds)));
        call("bench", arguments);
        return ParquetFigures.read(figures);
    }

    private void call(String command, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Map<String, String> variables = Map.of(
                "ROZNAMCHA_MEMORY",
                heap,
                "ROZNAMCHA_LOG",
                folder.resolve("roznamcha.log").toString(),
                "ROZNAMCHA_SUBMIT",
                String.format(Locale.ROOT, "--master local[%d]", cores));
        new JobCall(jobs.resolve(command), arguments, variables).run(folder.resolve(command + ".log"));
    }
}
