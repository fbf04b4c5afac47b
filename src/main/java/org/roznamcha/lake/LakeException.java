package org.roznamcha.lake;

import java.nio.file.AccessDeniedException;

/** A lake that cannot be used as asked. The message says what is wrong and what to do. */
public final class LakeException extends RuntimeException {

    /** What kind of trouble it is, for the exit code. */
    public enum Kind {
        /** The path cannot be used. */
        UNUSABLE,
        /** There is no input to read. */
        NO_INPUT,
        /** Another run holds the lake. */
        LOCKED
    }

    private final Kind kind;

    public LakeException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public LakeException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What a store answered, in the words of the first cause and on one line: S3A wraps an answer many times and repeats it each time. */
    static String reason(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied; check the credentials and what they may do";
        }
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse(cause.getClass().getSimpleName());
    }

    public Kind kind() {
        return kind;
    }
}
