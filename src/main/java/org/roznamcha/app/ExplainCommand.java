package org.roznamcha.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.lake.LakeException;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.source.FileRange;
import org.roznamcha.page.source.Json;
import org.roznamcha.page.source.JsonException;
import org.roznamcha.page.source.PageFields;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.stage.CleaningOptions;
import org.roznamcha.stage.LoadSitemaps;
import org.roznamcha.stage.LocalFile;
import org.roznamcha.stage.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything the job decides about pages, and why. Starts no Spark. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Prints one JSON object per page: decision, language, title, text, date, mentions, topics, removed lines.",
            "It sees one page at a time: lines that nightly removes because they repeat across a host's pages stay."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files of any format that nightly reads, or - for JSON lines with id, url, fetched_at, html | text, title.")
    List<String> files = List.of();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language to keep, an ISO 639 code or any (default: as configured, ur).")
    @Nullable
    String language;

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/roznamcha.conf if there).")
    @Nullable
    Path conf;

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    ExplainCommand() {}

    @Override
    public Integer call() throws IOException {
        Settings settings = LakeOptions.settings(conf);
        CleaningOptions options = CleaningOptions.of(settings);
        PageCleaner cleaner = language == null
                ? options.cleaner()
                : options.withLanguage(language).cleaner();
        if (!settings.input().sitemaps().isEmpty()) {
            cleaner = cleaner.with(LoadSitemaps.load(settings.input(), LakeOptions.hadoop()));
        }
        PageExplainer explainer = new PageExplainer(cleaner);
        ReadingOptions reading = ReadingOptions.of(settings.input());
        PrintWriter out = spec.commandLine().getOut();
        for (String file : files) {
            if (file.equals(STANDARD_INPUT)) {
                explainLines(reading, explainer, out);
            } else {
                explainFile(file, reading, explainer, out);
            }
        }
        return ExitCode.DONE;
    }

    private static void explainFile(String file, ReadingOptions reading, PageExplainer explainer, PrintWriter out)
            throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT, "Cannot read " + file + ": no such file; give the path of a page.");
        }
        try (PageReader reader =
                PageReaders.open(new LocalFile(file), FileRange.WHOLE, reading.fields(), reading.limits())) {
            boolean first = true;
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                String id = first ? file : file + "#" + record.origin().sourceOffset();
                out.println(explainer.explain(id, record));
                first = false;
            }
        }
    }

    private static void explainLines(ReadingOptions reading, PageExplainer explainer, PrintWriter out)
            throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.println(explainLine(line, new RecordOrigin(STANDARD_INPUT, number), reading, explainer));
            }
        }
    }

    private static String explainLine(
            String line, RecordOrigin origin, ReadingOptions reading, PageExplainer explainer) {
        String id = Long.toString(origin.sourceOffset());
        try {
            Map<String, @Nullable Object> fields = Json.parseObject(line);
            Object given = fields.get("id");
            return explainer.explain(
                    given == null ? id : given.toString(), PageFields.toRecord(fields, reading.fields(), origin));
        } catch (JsonException e) {
            String excerpt = line.substring(0, Math.min(200, line.length()));
            return explainer.explain(
                    id,
                    new PageRecord.Unreadable(
                            origin, null, null, "bad-json", null, null, String.valueOf(e.getMessage()), excerpt));
        }
    }
}
