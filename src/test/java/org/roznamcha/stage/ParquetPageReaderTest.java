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
import java.util.function.UnaryOperator;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
        return write(schema, rows, filler, writer -> writer.withCompressionCodec(CompressionCodecName.ZSTD));
    }

    private Path write(String schema, int rows, RowFiller filler, UnaryOperator<ExampleParquetWriter.Builder> form)
            throws IOException {
        MessageType type = MessageTypeParser.parseMessageType(schema);
        Path file = folder.resolve("pages-" + rows + ".bin");
        Files.deleteIfExists(file);
        ExampleParquetWriter.Builder builder = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(type)
                .withRowGroupRowCountLimit(100)
                .withMinRowCountForPageSizeCheck(1)
                .withWriteMode(ParquetFileWriter.Mode.CREATE);
        try (ParquetWriter<Group> writer = form.apply(builder).build()) {
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
    void aDamagedPageCostsItsRows() throws IOException {
        byte[] bytes = Files.readAllBytes(write(
                PAGES,
                300,
                (row, i) -> {
                    row.add("url", "https://example.pk/" + i);
                    row.add("text", "خبر نمبر " + i + "۔");
                },
                writer -> writer.withPageRowCountLimit(20).withDictionaryEncoding(false)));
        bytes[indexOf(bytes, "نمبر 130۔")] ^= 0x40;
        Path damaged = folder.resolve("damaged");
        Files.write(damaged, bytes);
        List<PageRecord> records = read(damaged);
        assertThat(records).hasSize(300);
        assertThat(outline(records)).filteredOn("!corrupt-record"::equals).hasSize(20);
        PageRecord.Unreadable first = (PageRecord.Unreadable) records.get(120);
        assertThat(first.url()).isEqualTo("https://example.pk/120");
        assertThat(first.detail()).startsWith("The row stands in a Parquet page that cannot be read");
        assertThat(records.get(119)).isInstanceOf(PageRecord.Page.class);
        assertThat(records.get(140)).isInstanceOf(PageRecord.Page.class);
    }

    @Test
    void damageOfUnknownReachCostsTheRestOfARowGroup() throws IOException {
        Path file = write(
                PAGES,
                300,
                (row, i) -> row.add("text", "خبر " + i),
                writer -> writer.withPageRowCountLimit(20).withDictionaryEncoding(false));
        byte[] bytes = Files.readAllBytes(file);
        int header = Math.toIntExact(offsetOfPage(file, "text", 2));
        Arrays.fill(bytes, header, header + 8, (byte) 0xff);
        Path damaged = folder.resolve("damaged");
        Files.write(damaged, bytes);
        List<PageRecord> records = read(damaged);
        assertThat(records).hasSize(40 + 1 + 200);
        PageRecord.Unreadable lost = (PageRecord.Unreadable) records.get(40);
        assertThat(lost.rule()).isEqualTo("corrupt-record");
        assertThat(lost.detail()).startsWith("Rows 40 to 99 cannot be read");
        assertThat(records.get(240).origin().sourceOffset()).isEqualTo(299);
    }

    private static long offsetOfPage(Path file, String name, int page) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            ColumnChunkMetaData chunk = reader.getRowGroups().get(0).getColumns().stream()
                    .filter(column -> column.getPath().toDotString().equals(name))
                    .findFirst()
                    .orElseThrow();
            return reader.readOffsetIndex(chunk).getOffset(page);
        }
    }

    /** The page that holds such a cell is never in memory. */
    @ParameterizedTest
    @CsvSource({"optional, 1, 1", "required, 1, 1", "optional, 10, 10"})
    void aHugeCellCostsTheRowsOfItsParquetPage(String repetition, int rowsPerPage, int expected) throws IOException {
        String schema = "message pages { optional binary url (STRING); " + repetition + " binary html (STRING); }";
        Path file = write(
                schema,
                100,
                (row, i) -> {
                    row.add("url", "https://example.pk/" + i);
                    row.add("html", i == 45 ? "ا".repeat(200_000) : "<p>" + i);
                },
                writer -> writer.withPageRowCountLimit(rowsPerPage).withDictionaryEncoding(false));
        List<PageRecord> records = read(file);
        assertThat(records).hasSize(100);
        assertThat(outline(records)).filteredOn("!record-too-large"::equals).hasSize(expected);
        PageRecord.Unreadable refused = (PageRecord.Unreadable) records.get(45);
        assertThat(refused.url()).isEqualTo("https://example.pk/45");
        assertThat(refused.value()).isGreaterThan(400_000);
        assertThat(refused.threshold()).isEqualTo(320_000);
        assertThat(outline(records).get(50)).isEqualTo("<p>50");
    }

    @ParameterizedTest
    @EnumSource(
            value = CompressionCodecName.class,
            names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void everyKindOfPageIsRead(CompressionCodecName codec) throws IOException {
        for (ParquetProperties.WriterVersion version : ParquetProperties.WriterVersion.values()) {
            for (boolean dictionary : new boolean[] {true, false}) {
                Path file = write(
                        PAGES,
                        250,
                        (row, i) -> {
                            row.add("url", "https://example.pk/" + i % 5);
                            if (i % 4 > 0) {
                                row.add("text", "خبر " + i % 50);
                            }
                        },
                        writer -> writer.withCompressionCodec(codec)
                                .withWriterVersion(version)
                                .withPageRowCountLimit(30)
                                .withDictionaryEncoding(dictionary));
                List<PageRecord> records = read(file);
                for (int i = 0; i < 250; i++) {
                    String expected = i % 4 > 0 ? "خبر " + i % 50 : "!no-content";
                    assertThat(outline(records).get(i)).isEqualTo(expected);
                }
                assertThat(((PageRecord.Page) records.get(249)).page().url()).isEqualTo("https://example.pk/4");
            }
        }
    }

    /** A row group may be larger than memory. */
    @Test
    void aRowGroupIsReadAsItsRowsAreAskedFor() throws IOException {
        Path file = write(
                PAGES,
                100,
                (row, i) -> row.add("text", Integer.toString(i).repeat(2_000)),
                writer -> writer.withPageRowCountLimit(2).withDictionaryEncoding(false));
        MeasuredInput input = new MeasuredInput(new LocalInputFile(file));
        try (PageReader reader = new ParquetPageReader(input, "file", FieldNames.DEFAULTS, ReadLimits.DEFAULTS)) {
            assertThat(reader.next()).isNotNull();
            long footer = input.bytes();
            for (int i = 1; i < 50; i++) {
                assertThat(reader.next()).isNotNull();
            }
            assertThat(input.bytes() - footer).isBetween(100_000L, 250_000L);
        }
        assertThat(input.open()).isZero();
    }

    private static int indexOf(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("The bytes do not hold " + text);
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
        byte[] bytes = Files.readAllBytes(write(
                PAGES,
                250,
                (row, i) -> {
                    row.add("url", "https://example.pk/" + i % 3);
                    row.add("text", "خبر " + i);
                },
                writer -> writer.withPageRowCountLimit(25).withCompressionCodec(CompressionCodecName.SNAPPY)));
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
