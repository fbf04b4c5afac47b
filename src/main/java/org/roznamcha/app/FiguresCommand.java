package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.LanguageFigures;
import org.roznamcha.score.Figure;
import org.roznamcha.score.GoldPages;
import org.roznamcha.score.GoldScore;
import org.roznamcha.score.KeyInvariance;
import org.roznamcha.score.PageScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every figure that the README claims about reading and cleaning, measured anew and set beside its goal. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Measures how well the job does and prints each figure beside its goal. Groups:",
            "  extraction  bodies, titles and dates of the gold pages, and a line for each layout",
            "  invariance  one key however a line is typed",
            "  language    Urdu against each of its neighbours; needs --language-lines",
            "Without a group: all for which there is data. The duplicate search has a command of its own."
        },
        subcommands = {DuplicateFigures.class})
final class FiguresCommand implements Callable<Integer> {

    private static final int WORST = 10;

    /** What can be measured. */
    enum Group {
        extraction,
        invariance,
        language
    }

    @Parameters(arity = "0..*", paramLabel = "GROUP", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    List<Group> groups = List.of();

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Pages of known truth, beside a truth.jsonl (default: the gold set of this project).")
    Path gold = ProjectHome.resolve("src", "test", "resources", "org", "roznamcha", "gold");

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description = "Urdu text for invariance, a line a case (default: the stories of the bundled sample).")
    @Nullable
    Path lines;

    @Option(
            names = "--language-lines",
            paramLabel = "DIR",
            description = "The corpora that the language model was trained on; a fifth of their lines was held back.")
    @Nullable
    Path languageLines;

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    FiguresCommand() {}

    @Override
    public Integer call() throws IOException {
        for (Group group : groups.isEmpty() ? List.of(Group.values()) : groups) {
            switch (group) {
                case extraction -> extraction();
                case invariance -> print("invariance", KeyInvariance.measure(urduLines()));
                case language -> language();
            }
        }
        return ExitCode.DONE;
    }

    private void extraction() throws IOException {
        GoldScore score = GoldScore.of(GoldPages.load(gold));
        PrintWriter out = spec.commandLine().getOut();
        out.println(score.table());
        TextTable worst = new TextTable("worst bodies", "#F1");
        for (PageScore page : score.worst(WORST)) {
            worst.add(
                    page.gold().page().origin().sourceFile(),
                    String.format(Locale.ROOT, "%.3f", page.words().f1()));
        }
        worst.print(out);
        out.println();
        print("extraction", score.figures());
    }

    private void language() throws IOException {
        if (languageLines == null) {
            spec.commandLine().getOut().println("language: not measured, since --language-lines names no corpora\n");
            return;
        }
        List<Figure> figures = new ArrayList<>();
        for (LanguageFigures.Row row : LanguageFigures.measure(languageLines)) {
            long lines = (long) row.urduLines() + row.otherLines();
            String name = "Urdu against " + row.against() + ", lines of " + row.letters() + " letters";
            if (row.against().equals("all") && row.letters().equals("20+")) {
                figures.add(Figure.atLeast(name + ": F1", row.f1(), 0.985, lines));
            }
            figures.add(Figure.atLeast(name + ": precision", row.precision(), 0.98, lines));
        }
        print("language", figures);
    }

    private void print(String title, List<Figure> figures) {
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = new TextTable(title, "#measured", "#goal", "", "#cases");
        for (Figure figure : figures) {
            table.add(
                    figure.name(),
                    figure.valueText(),
                    figure.goalText(),
                    figure.cases() == 0 ? "no case" : figure.reached() ? "reached" : "missed",
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
