package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.utf8;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

class CsvPageReaderTest {

    private static final String HEADER = "url,fetched_at,text\n";

    private static Reading read(String file) {
        return Reading.of(utf8(file), "dump");
    }

    @Test
    void givesEveryFieldOfAPage() {
        Reading reading = read("""
                title,url,fetched_at,html,text,published_at
                سرخی,https://example.pk/1,2024-05-01T06:30:00Z,<p>متن</p>,,1 مئی 2024ء
                """);
        assertThat(reading.pages())
                .containsExactly(new CapturedPage(
                        new RecordOrigin("dump", 44),
                        "https://example.pk/1",
                        Instant.parse("2024-05-01T06:30:00Z"),
                        CapturedPage.Format.HTML,
                        "<p>متن</p>",
                        "سرخی",
                        "1 مئی 2024ء"));
    }

    @Test
    void readsQuotedFieldsOfSeveralLines() {
        Reading reading = read(HEADER + """
                https://example.pk/1,2024-05-01,"پہلی سطر
                دوسری سطر, ""اقتباس"" کے ساتھ
                "
                "https://example.pk/2","2024-05-01","متن"
                """);
        assertThat(reading.pages())
                .extracting(CapturedPage::content)
                .containsExactly("پہلی سطر\nدوسری سطر, \"اقتباس\" کے ساتھ\n", "متن");
        assertThat(reading.pages().get(0).origin().sourceOffset()).isEqualTo(HEADER.length());
    }

    @Test
    void tellsTheDelimiterByTheNamesOfTheColumns() {
        for (String delimiter : new String[] {",", ";", "\t", "|"}) {
            String file = String.join(delimiter, "url", "text", "title") + "\r\n"
                    + String.join(delimiter, "https://example.pk/1", "\"ایک" + delimiter + " دو\"", "سرخی") + "\r\n";
            assertThat(read(file).pages())
                    .as(delimiter)
                    .extracting(CapturedPage::content, CapturedPage::title)
                    .containsExactly(tuple("ایک" + delimiter + " دو", "سرخی"));
        }
    }

    @Test
    void readsOtherSpellingsOfTheFirstLine() {
        assertThat(read("\ufeffURL,Text\nhttps://example.pk/1,متن\n")
                        .pages()
                        .get(0)
                        .url())
                .isEqualTo("https://example.pk/1");
        assertThat(read("\"url\", \"text\"\nu:1,متن\n").outline())
                .as("a space before a quote")
                .isNotEmpty();
        assertThat(read("\"url\",\"text\"\nu:1,متن").outline()).containsExactly("متن");
        assertThat(read("url,text\n").records()).isEmpty();
        assertThat(read("url,text").records()).isEmpty();
        assertThat(read("url,text\n\n\r\nu:1,متن\n\n").outline())
                .as("empty lines")
                .containsExactly("متن");
    }

    @Test
    void refusesARecordOfAnotherNumberOfFields() {
        Reading reading = read(HEADER + "u:1,2024-05-01\nu:2,2024-05-01,متن\nu:3,a,b,c\n");
        assertThat(reading.outline()).containsExactly("!bad-csv", "متن", "!bad-csv");
        PageRecord.Unreadable first = reading.unreadable().get(0);
        assertThat(first.value()).isEqualTo(2);
        assertThat(first.threshold()).isEqualTo(3);
        assertThat(first.excerpt()).isEqualTo("u:1,2024-05-01");
    }

    @Test
    void aBrokenQuoteCostsItsRecord() {
        String broken = "https://e.pk/1,2024-05-01,\"متن جس کا آخر نہیں\n";
        String inner = "https://e.pk/1,2024-05-01,\"اس نے \"ہاں\" کہا\"\n";
        String next = "https://e.pk/2,2024-05-01,دوسری\nhttps://e.pk/3,2024-05-01,\"تیسری\"\n";
        for (String bad : new String[] {broken, inner}) {
            Reading reading = read(HEADER + bad + next);
            assertThat(reading.outline()).containsExactly("!bad-csv", "دوسری", "تیسری");
            int end = HEADER.length() + utf8(bad).length;
            assertThat(reading.unreadable().get(0).detail())
                    .contains("Given up: bytes " + HEADER.length() + " to " + end);
        }
        assertThat(read(HEADER + next + broken).outline()).containsExactly("دوسری", "تیسری", "!bad-csv");
    }

    @Test
    void aLineOfALostFieldIsNotTakenForARecord() {
        String broken = "https://e.pk/1,2024-05-01,\"پہلی سطر\nایک, دو, تین\nآخر\" غلط\n";
        assertThat(read(HEADER + broken + "https://e.pk/2,2024-05-01,دوسری\n").outline())
                .containsExactly("!bad-csv", "دوسری");
    }

    @Test
    void passesARecordThatIsTooLarge() {
        String large = "https://e.pk/1,2024-05-01,\"" + "متن ہے, اور\n".repeat(500) + "\"\n";
        Reading reading = Reading.of(
                utf8(HEADER + large + "https://e.pk/2,2024-05-01,دوسری\n"),
                "dump",
                ReadLimits.DEFAULTS.withMaxRecordBytes(1024));
        assertThat(reading.outline()).containsExactly("!record-too-large", "دوسری");
        assertThat(reading.unreadable().get(0).value()).isEqualTo(utf8(large).length);
        assertThat(reading.unreadable().get(0).threshold()).isEqualTo(1024);
    }

    @Test
    void readsLegacyEncodings() {
        String record = HEADER + "https://e.pk/1,2024-05-01,\"محکمہ موسميات نے کہا ہے کہ آج بارش جاري رہے گي\"\n";
        assertThat(Reading.of(record.getBytes(Charset.forName("windows-1256")), "dump")
                        .outline())
                .containsExactly("محکمہ موسميات نے کہا ہے کہ آج بارش جاري رہے گي");
    }

    /** Damaged UTF-8 that another encoding is guessed from, whose two-byte characters take a quote in. */
    @Test
    void aWrongGuessAtTheEncodingMovesNoFields() {
        byte[] damaged = HexFormat.of()
                .parseHex("d9bad992d886daa7daa7b3d986d8a8dabed8d8a8db8cd8a2d8a6db8cd8a7db8cd8b3d9bedb"
                        + "efbfbdefbfbd322222efbfbdbfbdbfbd7c2c0a");
        Reading reading = Reading.of(
                join(utf8("url,title,html,published_at\nu:1,,\""), damaged, utf8("\",2026-02-01\nu:2,,دوسری,\n")),
                "a.csv");
        assertThat(reading.pages()).extracting(CapturedPage::url).containsExactly("u:1", "u:2");
        assertThat(reading.pages()).extracting(CapturedPage::publishedAt).containsExactly("2026-02-01", null);
    }

    @Test
    void refusesTheNamesOfColumnsThatStandAgain() {
        assertThat(read(HEADER + "https://e.pk/1,,ایک\n" + HEADER + "https://e.pk/2,,دو\n")
                        .outline())
                .containsExactly("ایک", "!not-a-page", "دو");
    }

    @Test
    void goesOnBehindDamagedCompression() {
        byte[] damaged = gzip(utf8("https://e.pk/3,,تین\nhttps://e.pk/4,,چار\n"));
        damaged[15] ^= 0x55;
        byte[] file = join(
                gzip(utf8(HEADER + "https://e.pk/1,,ایک\nhttps://e.pk/2,,\"دو")),
                damaged,
                gzip(utf8("https://e.pk/5,,پانچ\n")));
        assertThat(Reading.of(file, "dump").outline()).containsExactly("ایک", "!corrupt-record", "پانچ");
        byte[] whole = gzip(utf8(HEADER + "https://e.pk/1,,ایک\n"));
        assertThat(Reading.of(Arrays.copyOf(whole, whole.length - 4), "dump").outline())
                .containsExactly("ایک", "!truncated-record");
    }

    @Test
    void textWithCommasIsNoTable() {
        assertThat(read("متن، text, اور\nمزید").outline()).hasSize(1);
        assertThat(FileFormat.sniff(utf8("{\"url\":1,\"text\":2,\"title\":3}\n"), "a", FieldNames.DEFAULTS))
                .isEqualTo(FileFormat.JSON_LINES);
        assertThat(FileFormat.sniff(utf8("ایک, دو\nتین, چار\n"), "a.csv", FieldNames.DEFAULTS))
                .isNotEqualTo(FileFormat.CSV);
    }
}
