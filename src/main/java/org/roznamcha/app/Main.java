package org.roznamcha.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.roznamcha.conf.ConfigurationException;
import org.roznamcha.lake.LakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind {@code jobs/}. A mistake of the user's costs one sentence and an exit code. */
@Command(
        name = "jobs",
        description = "Batch analytics for the Urdu web.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            NightlyCommand.class,
            ExplainCommand.class,
            SqlCommand.class,
            StatusCommand.class,
            FiguresCommand.class,
            BenchCommand.class,
            SampleCommand.class,
            ScoreCommand.class
        })
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, writer(FileDescriptor.out), writer(FileDescriptor.err)));
    }

    /** Runs a command and gives its exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler((problem, command, parsed) -> explain(problem, err));
        commands.setParameterExceptionHandler((problem, arguments) -> {
            err.println(problem.getMessage() + "; see jobs/"
                    + problem.getCommandLine().getCommandName() + " --help.");
            return ExitCode.BAD_USAGE;
        });
        int code = commands.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + given + "' is no day such as 2026-02-16");
        }
    }

    private static int explain(Exception problem, PrintWriter err) {
        if (problem instanceof ConfigurationException) {
            err.println(problem.getMessage());
            return ExitCode.BAD_USAGE;
        }
        if (problem instanceof LakeException trouble) {
            err.println(trouble.getMessage());
            return switch (trouble.kind()) {
                case UNUSABLE -> ExitCode.BAD_USAGE;
                case NO_INPUT -> ExitCode.NO_INPUT;
                case LOCKED -> ExitCode.LOCKED;
            };
        }
        LOG.error("The command failed", problem);
        err.println("Cannot finish: " + ErrorText.of(problem) + "; readers keep what was published before, and the log"
                + " file (target/roznamcha.log, or ROZNAMCHA_LOG) says more.");
        return ExitCode.FAILED;
    }

    /** UTF-8 whatever the locale says: the labels are Urdu. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
