package org.roznamcha.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps code that plans queries from the second compiler of the JVM. A night plans some 150 queries, each once: the first compiler is
 * enough for such code, and the second would spend more on it than it can win back before the process ends.
 *
 * <p>HotSpot alone takes such directives; on another JVM nothing is changed. The command line has an option for them too, with which the
 * JVM writes a line of its own to the output.
 */
final class PlanningCode {

    private static final Logger LOG = LoggerFactory.getLogger(PlanningCode.class);

    private static final String DIRECTIVES = "compiler-directives.json";
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    private PlanningCode() {}

    /** Tells the JVM of this process. */
    static void compileQuickly() {
        try {
            Path file = Files.createTempFile("roznamcha", ".json");
            try (InputStream directives =
                    Objects.requireNonNull(PlanningCode.class.getResourceAsStream(DIRECTIVES), DIRECTIVES)) {
                Files.copy(directives, file, StandardCopyOption.REPLACE_EXISTING);
                LOG.debug("Compiler: {}", add(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            LOG.debug("The JVM takes no compiler directives", e);
        }
    }

    private static Object add(Path file) throws JMException {
        return ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName(COMMANDS),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {file.toString()}},
                        new String[] {String[].class.getName()});
    }
}
