package org.roznamcha.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.roznamcha.audit.CheckResult;

/** How a run of the main job ended, and what to tell about it. */
sealed interface NightlyOutcome {

    int exitCode();

    void print(PrintWriter out);

    static NightlyOutcome published(String runId, Highlights highlights) {
        return new Published("Published run " + runId + ".", highlights);
    }

    static NightlyOutcome unchanged(String runId, Highlights highlights) {
        return new Published("Nothing new to read; run " + runId + " stays published.", highlights);
    }

    static NightlyOutcome auditFailed(String runId, List<CheckResult> checks) {
        return new AuditFailed(runId, checks);
    }

    /** What is published now. */
    record Published(String headline, Highlights highlights) implements NightlyOutcome {
        @Override
        public int exitCode() {
            return ExitCode.DONE;
        }

        @Override
        public void print(PrintWriter out) {
            out.println(headline);
            highlights.print(out);
        }
    }

    /** The audits that stopped publication. */
    record AuditFailed(String runId, List<CheckResult> checks) implements NightlyOutcome {
        @Override
        public int exitCode() {
            return ExitCode.AUDIT_FAILED;
        }

        @Override
        public void print(PrintWriter out) {
            out.println("Run " + runId + " was not published: an audit failed. Readers keep the release before it.");
            for (CheckResult check : checks) {
                if (!check.passed()) {
                    out.println(String.format(
                            Locale.ROOT,
                            "  %s (%s): %.0f %s, at most %.0f allowed",
                            check.name(),
                            check.promise(),
                            check.figure(),
                            check.counted(),
                            check.limit()));
                }
            }
        }
    }
}
