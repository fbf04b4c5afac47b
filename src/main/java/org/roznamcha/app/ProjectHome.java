package org.roznamcha.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that holds {@code jobs/}, so that a command's defaults do not depend on where it is called. */
final class ProjectHome {

    private static final String VARIABLE = "ROZNAMCHA_HOME";

    private ProjectHome() {}

    /** A path below the project's folder; below the working folder when no script has said where that is. */
    static Path resolve(String first, String... more) {
        @Nullable String home = System.getenv(VARIABLE);
        Path below = Path.of(first, more);
        return home == null ? below : Path.of(home).resolve(below);
    }
}
