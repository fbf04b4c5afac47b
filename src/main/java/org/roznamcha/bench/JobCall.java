package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command in {@code jobs/}, called as a user calls it.
 *
 * @param command its path
 * @param arguments what it is called with
 * @param variables of its environment, besides those of this process
 */
record JobCall(Path command, List<String> arguments, Map<String, String> variables) {

    static JobCall of(Path command, List<String> arguments) {
        return new JobCall(command, arguments, Map.of());
    }

    /**
     * Runs it to its end.
     *
     * @param log gets what it prints
     * @throws IOException if it fails
     */
    void run(Path log) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().remove("ROZNAMCHA_TERMINAL");
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("Cannot measure " + command.getFileName() + " " + arguments.get(0)
                        + ": it ended with exit code " + code + "; " + log + " holds what it said");
            }
        } finally {
            // Where this command is interrupted, what it called must not go on alone.
            process.destroy();
        }
    }
}
