package org.roznamcha.lake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One run of the job: what every row it writes is stamped with.
 *
 * @param runId sorts by time; names the release folder
 * @param command command that started it
 * @param runDate day it stands for, in the zone of the reports
 * @param asOf moment it started
 * @param batchId batch of input files it reads
 * @param versions programs and data behind its figures
 */
public record Run(String runId, String command, LocalDate runDate, Instant asOf, String batchId, Versions versions)
        implements Serializable {

    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern(
                    "uuuuMMdd'T'HHmmssSSS'Z'", java.util.Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * What made the figures.
     *
     * @param pipeline version of the program
     * @param gazetteer version of the gazetteer
     * @param model version of the topic rules
     */
    public record Versions(String pipeline, String gazetteer, String model) implements Serializable {}

    /** Whether a name is that of a run. */
    public static boolean isId(String name) {
        return name.matches("\\d{8}T\\d{9}Z");
    }

    /** The id of a run that starts at a moment. */
    public static String idAt(Instant start) {
        return ID.format(start);
    }
}
