package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.score.Figure;
import org.roznamcha.score.KeyInvariance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every figure that the README claims, measured anew and set beside its goal. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Measures how well the job does and prints each figure beside its goal.",
            "Groups: invariance (one key however a line is typed). Without a group: all."
        })
final class FiguresCommand implements Callable<Integer> {

    /** What can be measured. */
    enum Group {
        invariance
    }

    @Parameters(arity = "0..*", paramLabel = "GROUP", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    List<Group> groups = List.of();

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description = "Urdu text for invariance, a line a case (default: the stories of the bundled sample).")
    @Nullable
    Path lines;

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    FiguresCommand() {}

    @Override
    public Integer call() throws IOException {
        for (Group group : groups.isEmpty() ? List.of(Group.values()) : groups) {
            print(
                    group.name(),
                    switch (group) {
                        case invariance -> KeyInvariance.measure(urduLines());
                    });
        }
        return ExitCode.DONE;
    }

    private void print(String title, List<Figure> figures) {
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = new TextTable(title, "#measured", "#goal", "", "#cases");
        for (Figure figure : figures) {
            table.add(
                    figure.name(),
                    figure.valueText(),
                    figure.goalText(),
                    figure.reached() ? "reached" : "missed",
                    Long.toString(figure.cases()));
        }
        table.print(out);
        out.println();
    }

    private List<String> urduLines() throws IOException {
        if (lines != null) {
            return Files.readAllLines(lines, StandardCharsets.UTF_8);
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> stories = Files.list(ProjectHome.resolve("src", "sample", "stories"))) {
            for (Path story : stories.sorted().toList()) {
                found.addAll(Files.readAllLines(story, StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
