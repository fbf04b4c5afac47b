package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.page;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;

class PageReadersTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "formats.csv", useHeadersInDisplayName = true, quoteCharacter = '`')
    void tellsFormats(String name, String file, String given, FileFormat expected, String why) {
        byte[] head = given.replace("(mark)", "\ufeff")
                .translateEscapes()
                .getBytes(given.contains("\\3") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        assertThat(FileFormat.sniff(head, file)).as(why).isEqualTo(expected);
    }

    @Test
    void readsAnHtmlFileAsOnePage() {
        byte[] file = utf8("\ufeff<!DOCTYPE html>\n<title>خبر</title><p>متن</p>");
        Reading reading = Reading.of(file, "خبر.html");
        assertThat(reading.pages()).hasSize(1);
        CapturedPage page = reading.pages().get(0);
        assertThat(page.format()).isEqualTo(CapturedPage.Format.HTML);
        assertThat(page.content()).startsWith("<!DOCTYPE html>").endsWith("</p>");
        assertThat(page.url()).isNull();
        assertThat(page.fetchedAt()).isNull();
        assertThat(Reading.of(gzip(file), "خبر.html")).isEqualTo(reading);
    }

    @Test
    void readsATextFileAsOnePage() {
        String text = "بدھ, فروری 18, 2026\nسرخی\n\nپہلا پیراگراف۔\n";
        Reading reading = Reading.of(utf8(text), "page.txt");
        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.pages().get(0).content()).isEqualTo(text);
        assertThat(reading.pages().get(0).format()).isEqualTo(CapturedPage.Format.TEXT);
        assertThat(Reading.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), "page.txt"))
                .isEqualTo(reading);
    }

    @Test
    void findsNoRecordsInAnEmptyFile() {
        assertThat(Reading.of(new byte[0], "a.jsonl").records()).isEmpty();
        assertThat(Reading.of(utf8(" \r\n\n "), "a.txt").records()).isEmpty();
        assertThat(Reading.of(new byte[0], "a.warc").records()).isEmpty();
        assertThat(Reading.of(gzip(new byte[0]), "a.warc.gz").records()).isEmpty();
    }

    @Test
    void refusesAFileOfNoKnownFormatAsOneRecord() {
        byte[] png = join(new byte[] {(byte) 0x89}, utf8("PNG\r\n\u001a\n"), new byte[200]);
        assertThat(Reading.of(png, "logo.png").outline()).containsExactly("!unknown-format");
        assertThat(Reading.of(gzip(png), "logo.png.gz").outline()).containsExactly("!unknown-format");
        assertThat(Reading.of(gzip(gzip(utf8("خبر"))), "twice.gz").outline()).containsExactly("!unknown-format");
    }

    @Test
    void refusesAFileThatIsTooLargeForAPage() {
        byte[] file = utf8("ا".repeat(100_000));
        ReadLimits limits = ReadLimits.DEFAULTS.withMaxRecordBytes(50_000);
        PageRecord.Unreadable refused =
                Reading.of(file, "a.txt", limits).unreadable().get(0);
        assertThat(refused.rule()).isEqualTo("record-too-large");
        assertThat(refused.value()).isEqualTo(200_000);
        assertThat(refused.threshold()).isEqualTo(50_000);
        assertThat(refused.excerpt()).isEqualTo("ا".repeat(200));
    }

    @Test
    void findsTheRecordsBehindADamagedBeginning() {
        byte[] broken = gzip(page("u:1", "پہلی"));
        broken[10] = 7; // a block type that does not exist
        Reading reading = Reading.of(join(broken, gzip(page("u:2", "دوسری"))), "a.gz");
        assertThat(reading.outline()).containsExactly("!corrupt-record", "دوسری");
        assertThat(Reading.of(join(utf8("کچرا\n"), page("u:2", "دوسری")), "a").outline())
                .containsExactly("!corrupt-record", "دوسری");
    }

    @Test
    void iteratesLazilyAndClosesAtTheEnd() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        InputStream file = new ByteArrayInputStream(utf8("{\"text\": \"ایک\"}\n{\"text\": \"دو\"}\n")) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        Iterator<PageRecord> records = open(file).asIterator();
        assertThat(records.next().origin().sourceOffset()).isZero();
        assertThat(records.next().origin().sourceOffset()).isEqualTo(19);
        assertThat(closed).hasValue(0);
        assertThat(records.hasNext()).isFalse();
        assertThat(closed).hasValue(1);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(records::next);
        assertThat(closed).hasValue(1);
    }

    @Test
    void passesOnFailuresOfTheStream() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }

            @Override
            public int read(byte[] target, int from, int count) throws IOException {
                return read();
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> open(failing))
                .withMessage("the network is gone");
        byte[] beginning = utf8("{\"text\": \"خبر\"}\n".repeat(10_000));
        Iterator<PageRecord> records = open(new SequenceInputStream(new ByteArrayInputStream(beginning), failing))
                .asIterator();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> {
            while (records.hasNext()) {
                records.next();
            }
        });
        assertThat(records.hasNext()).isFalse();
    }

    private static PageReader open(InputStream file) throws IOException {
        return PageReaders.open(file, "f", -1, FieldNames.DEFAULTS, ReadLimits.DEFAULTS);
    }
}
