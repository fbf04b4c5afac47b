package org.roznamcha.app;

import picocli.CommandLine.Command;

/** {@code jobs/figures}: what the parts of the pipeline do on real text, measured. */
@Command(
        name = "figures",
        description =
                "Measures parts of the pipeline on given files; each figure that is stated somewhere comes from here.",
        mixinStandardHelpOptions = true,
        subcommands = {DuplicateFigures.class})
final class FiguresCommand {}
