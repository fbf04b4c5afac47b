package org.roznamcha.app;

/** What a command's exit code means; schedulers rely on the numbers. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_USAGE = 2;
    static final int AUDIT_FAILED = 10;
    static final int NO_INPUT = 20;
    static final int LOCKED = 30;

    private ExitCode() {}
}
