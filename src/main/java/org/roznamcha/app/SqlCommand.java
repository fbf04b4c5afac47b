package org.roznamcha.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A query over the published tables, or a shell for several. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Answers a query over the lake as published; with no query, opens a shell.",
            "Tables are roznamcha.corpus.*, roznamcha.reports.* and roznamcha.ops.*."
        })
final class SqlCommand implements Callable<Integer> {

    private static final String PROMPT = "roznamcha> ";

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The query.")
    @Nullable
    String query;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    RowFormat format = RowFormat.table;

    @Mixin
    LakeOptions lake = new LakeOptions();

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    SqlCommand() {}

    @Override
    public Integer call() throws IOException {
        lake.requireLake();
        PrintWriter out = spec.commandLine().getOut();
        try (SparkSession spark = Sessions.reader(lake.paths(), lake.settings())) {
            return query == null ? shell(spark, out) : answer(spark, query, out);
        }
    }

    private int answer(SparkSession spark, String sql, PrintWriter out) {
        try {
            format.print(spark.sql(sql), out);
            out.flush();
            return ExitCode.DONE;
        } catch (Exception e) { // an AnalysisException is checked, though Scala does not say so
            spec.commandLine().getErr().println("Cannot answer the query: " + ErrorText.of(e));
            boolean mistaken = e instanceof AnalysisException || e instanceof UnsupportedOperationException;
            return mistaken ? ExitCode.BAD_USAGE : ExitCode.FAILED;
        }
    }

    private int shell(SparkSession spark, PrintWriter out) throws IOException {
        out.println(
                "Queries end with ; and may span lines. SHOW TABLES IN roznamcha.reports; lists tables. Ctrl-D ends.");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        StringBuilder statement = new StringBuilder();
        for (String line = prompt(in, out); line != null; line = prompt(in, out)) {
            statement.append(line).append('\n');
            if (line.stripTrailing().endsWith(";")) {
                String sql = statement.toString().strip();
                statement.setLength(0);
                int unused = answer(spark, sql.substring(0, sql.length() - 1), out);
            }
        }
        return ExitCode.DONE;
    }

    private static @Nullable String prompt(BufferedReader in, PrintWriter out) throws IOException {
        out.print(PROMPT);
        out.flush();
        return in.readLine();
    }
}
