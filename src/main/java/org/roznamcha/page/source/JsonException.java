package org.roznamcha.page.source;

/** Text that is not JSON; the message says what and where. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1L;

    JsonException(String problem, int position) {
        super("Cannot read JSON: " + problem + " at character " + position, null, false, false);
    }
}
