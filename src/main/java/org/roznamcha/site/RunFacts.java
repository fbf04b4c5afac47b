package org.roznamcha.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was run on what.
 *
 * @param runId id of the run
 * @param asOf the moment the figures stand for
 * @param firstDay first day with a counted document (Asia/Karachi); null when nothing was dated
 * @param lastDay last such day; null when nothing was dated
 * @param pipelineVersion version of the program
 * @param gazetteerVersion version of the entity list
 * @param modelVersion version of the topic rules and models
 * @param inputs the files read
 * @param rejects records dropped, by rule, most first
 * @param capturedCount records that became documents
 * @param documentCount distinct documents
 * @param storyCount distinct stories
 * @param hostCount distinct hosts
 * @param releasePath where the plain Parquet files of the run are; a path relative to the page becomes a link, anything
 *     else is shown as text; null when there is none
 */
public record RunFacts(
        String runId,
        Instant asOf,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String pipelineVersion,
        String gazetteerVersion,
        String modelVersion,
        List<InputRow> inputs,
        List<RejectRow> rejects,
        long capturedCount,
        long documentCount,
        long storyCount,
        long hostCount,
        @Nullable String releasePath) {

    public RunFacts {
        inputs = List.copyOf(inputs);
        rejects = List.copyOf(rejects);
    }

    /** Records read from all inputs. */
    public long recordCount() {
        return inputs.stream().mapToLong(InputRow::recordCount).sum();
    }

    /** Records dropped by all rules. */
    public long rejectedCount() {
        return rejects.stream().mapToLong(RejectRow::recordCount).sum();
    }

    /**
     * One file that was read.
     *
     * @param path its path, as given
     * @param recordCount records in it
     */
    public record InputRow(String path, long recordCount) {}

    /**
     * One reason for which records were dropped.
     *
     * @param rule name of the rule
     * @param recordCount records it dropped
     */
    public record RejectRow(String rule, long recordCount) {}
}
