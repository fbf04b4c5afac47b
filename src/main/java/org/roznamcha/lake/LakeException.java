package org.roznamcha.lake;

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

    public Kind kind() {
        return kind;
    }
}
