package org.roznamcha.app;

import java.util.Locale;

/** The one line of an exception chain that tells a person what happened. */
final class ErrorText {

    private ErrorText() {}

    static String of(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String text = message == null
                ? cause.getClass().getSimpleName()
                : message.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(cause.getClass().getSimpleName());
        return cause instanceof OutOfMemoryError
                ? String.format(Locale.ROOT, "out of memory (%s); give the driver more with ROZNAMCHA_MEMORY", text)
                : text;
    }
}
