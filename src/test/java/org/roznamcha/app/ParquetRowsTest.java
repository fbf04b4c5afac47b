package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.FileRange;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.page.source.ReadLimits;
import org.roznamcha.stage.LocalFile;

/** A synthetic dump in Parquet, read back by the readers of the job. */
class ParquetRowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void everyRowIsReadBackWhereTheTruthSaysItIs() throws IOException {
        Path dump = folder.resolve("out");
        assertThat(CommandRun.of(
                                "sample",
                                "--pages",
                                "150",
                                "--days",
                                "2",
                                "--format",
                                "parquet",
                                "--output",
                                dump.toString())
                        .code())
                .isZero();

        List<String> read = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Path file : files(dump.resolve("dump"))) {
            read.addAll(places(file));
        }
        for (Path file : files(dump.resolve("truth/pages"))) {
            told.addAll(truth(file));
        }

        assertThat(told).hasSize(150);
        assertThat(read).isEqualTo(told);
    }

    /** Each record's place and address. */
    private static List<String> places(Path file) throws IOException {
        List<String> places = new ArrayList<>();
        try (PageReader reader = PageReaders.open(
                new LocalFile(file.toString()), FileRange.WHOLE, FieldNames.DEFAULTS, ReadLimits.DEFAULTS)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                String url = record instanceof PageRecord.Page readable
                        ? readable.page().url()
                        : ((PageRecord.Unreadable) record).url();
                places.add(file.getFileName() + "@" + record.origin().sourceOffset() + " " + url);
            }
        }
        return places;
    }

    private static List<String> truth(Path file) throws IOException {
        List<String> places = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode page = JSON.readTree(line);
                places.add(page.get("source_file").asText() + "@" + page.get("source_offset") + " "
                        + page.get("url").asText());
            }
        }
        return places;
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.list(below)) {
            return files.sorted().toList();
        }
    }
}
