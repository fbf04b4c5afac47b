package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.FileRange;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.page.source.ReadLimits;

class ParquetPageReaderTest {

    private static final long SEED = 20260218;

    private static final String PAGES = """
            message pages {
              optional int32 crawl;
              optional binary url (STRING);
              optional int64 fetched_at (TIMESTAMP(MICROS, true));
              optional binary html (STRING);
              optional binary text (STRING);
              repeated binary links (STRING);
              optional int32 published_at (DATE);
            }
            """;

    @TempDir
    Path folder;

    private Path write(String schema, int rows, RowFiller filler) throws IOException {
        MessageType type = MessageTypeParser.parseMessageType(schema);
        Path file = folder.resolve("pages-" + rows + ".bin");
        Files.deleteIfExists(file);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(type)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupRowCountLimit(100)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .build()) {
            SimpleGroupFactory groups = new SimpleGroupFactory(type);
            for (int i = 0; i < rows; i++) {
                Group row = groups.newGroup();
                filler.fill(row, i);
                writer.write(row);
            }
        }
        return file;
    }

    /** Sets the values of a row. */
    private interface RowFiller {
        void fill(Group row, int number);
    }

    private static List<PageRecord> read(Path file) throws IOException {
        List<PageRecord> records = new ArrayList<>();
        ReadLimits limits = ReadLimits.DEFAULTS.withMaxRecordBytes(10_000);
        try (PageReader reader =
                PageReaders.open(new LocalFile(file.toString()), FileRange.WHOLE, FieldNames.DEFAULTS, limits)) {
            PageRecord record;
            while ((record = reader.next()) != null) {
                records.add(record);
            }
            assertThat(reader.records()).isEqualTo(records.size());
            assertThat(reader.next()).isNull();
        }
        return records;
    }

    private static List<String> outline(List<PageRecord> records) {
        return records.stream()
                .map(record -> record instanceof PageRecord.Page page
                        ? page.page().content()
                        : "!" + ((PageRecord.Unreadable) record).rule())
                .toList();
    }

    @Test
    void givesEveryFieldOfAPage() throws IOException {
        Instant fetched = Instant.parse("2024-05-01T06:30:00.5Z");
        Path file = write(PAGES, 2, (row, i) -> {
            row.add("url", "https://example.pk/" + i);
            row.add("fetched_at", fetched.toEpochMilli() * 1000);
            row.add(i == 0 ? "html" : "text", i == 0 ? "<p>متن</p>" : "متن");
            row.add("links", "https://example.pk/");
            row.add("published_at", (int) LocalDate.of(2024, 4, 30).toEpochDay());
        });
        String path = file.toString();
        assertThat(read(file))
                .containsExactly(
                        new PageRecord.Page(new CapturedPage(
                                new RecordOrigin(path, 0),
                                "https://example.pk/0",
                                fetched,
                                CapturedPage.Format.HTML,
                                "<p>متن</p>",
                                null,
                                "2024-04-30")),
                        new PageRecord.Page(new CapturedPage(
                                new RecordOrigin(path, 1),
                                "https://example.pk/1",
                                fetched,
                                CapturedPage.Format.TEXT,
                                "متن",
                                null,
                                "2024-04-30")));
    }

    @Test
    void readsOtherTypesOfColumns() throws IOException {
        String schema = """
                message pages { optional binary html; optional int96 fetched_at; optional double published_at; }
                """;
        Path file = write(schema, 1, (row, i) -> {
            row.add("html", Binary.fromConstantByteArray("<p>متن".getBytes(StandardCharsets.UTF_8)));
            row.add(
                    "fetched_at",
                    Binary.fromConstantByteArray(ByteBuffer.allocate(12)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putLong(3_600_000_000_000L)
                            .putInt(2_440_588 + 19_844)
                            .array()));
            row.add("published_at", 1.5);
        });
        CapturedPage page = ((PageRecord.Page) read(file).get(0)).page();
        assertThat(page.fetchedAt()).isEqualTo("2024-05-01T01:00:00Z");
        assertThat(page.content()).isEqualTo("<p>متن");
        assertThat(page.publishedAt()).isEqualTo("1.5");
    }

    @Test
    void everyRowIsARecord() throws IOException {
        Path file = write(PAGES, 350, (row, i) -> {
            if (i % 10 != 3) {
                row.add("text", i == 77 ? "ا".repeat(6_000) : "خبر " + i);
            }
        });
        List<PageRecord> records = read(file);
        assertThat(records).hasSize(350);
        assertThat(outline(records).subList(75, 79)).containsExactly("خبر 75", "خبر 76", "!record-too-large", "خبر 78");
        assertThat(outline(records)).filteredOn("!no-content"::equals).hasSize(35);
        assertThat(records.get(349).origin().sourceOffset()).isEqualTo(349);
    }

    @Test
    void aFileWithoutPagesIsOneRecord() throws IOException {
        Path file = write("message other { required int32 number; }", 5, (row, i) -> row.add("number", i));
        assertThat(outline(read(file))).containsExactly("!unknown-format");
        Path none = write(PAGES, 0, (row, i) -> {});
        assertThat(read(none)).isEmpty();
    }

    @Test
    void damageCostsTheRestOfARowGroup() throws IOException {
        byte[] bytes = Files.readAllBytes(write(PAGES, 300, (row, i) -> row.add("text", "خبر " + i)));
        Path damaged = folder.resolve("damaged");
        bytes[20] ^= 0x40;
        bytes[60] ^= 0x40;
        Files.write(damaged, bytes);
        List<PageRecord> records = read(damaged);
        PageRecord.Unreadable lost = (PageRecord.Unreadable) records.get(0);
        assertThat(lost.rule()).isEqualTo("corrupt-record");
        assertThat(lost.detail()).startsWith("Rows 0 to 99 cannot be read");
        assertThat(records).hasSize(201);
        assertThat(records.get(200).origin().sourceOffset()).isEqualTo(299);
    }

    @Test
    void aCutFileIsOneRecord() throws IOException {
        byte[] bytes = Files.readAllBytes(write(PAGES, 300, (row, i) -> row.add("text", "خبر " + i)));
        for (int length : new int[] {4, 12, 100, bytes.length - 1}) {
            Path cut = folder.resolve("cut");
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThat(outline(read(cut))).as("%s bytes", length).containsExactly("!corrupt-record");
        }
    }

    @Test
    void survivesAnyMutation() throws IOException {
        byte[] bytes = Files.readAllBytes(write(PAGES, 250, (row, i) -> {
            row.add("url", "https://example.pk/" + i % 3);
            row.add("text", "خبر " + i);
        }));
        Random random = new Random(SEED);
        Path file = folder.resolve("mutant");
        for (int round = 0; round < 300; round++) {
            byte[] mutant = bytes.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                boolean footer = random.nextBoolean();
                int at = footer ? mutant.length - 1 - random.nextInt(600) : random.nextInt(mutant.length);
                mutant[Math.max(4, at)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, mutant);
            assertThat(read(file)).as("seed %s, round %s", SEED, round).isNotNull();
        }
    }
}
