package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.PageRecord;

/** A table read in parts is the table read as a whole: the same records at the same bytes, sound and damaged ones. */
class FilePartsTest {

    private static final long SEED = 20260216;
    private static final ReadLimits LIMITS = ReadLimits.DEFAULTS.withMaxRecordBytes(1 << 10);

    private static final List<String> SOUND = List.of(
            "https://e.pk/%d,سادہ خبر %d",
            "https://e.pk/%d,\"پہلی سطر\nدوسری سطر، %d\n\nتیسری\"",
            "https://e.pk/%d,\"اس نے کہا \"\"آؤ\"\"\n\"\"جاؤ %d\"\"\"",
            "\"https://e.pk/%d\",\"https://e.pk/x,y %d\nhttps://e.pk/z,ایک\"",
            "https://e.pk/%d,قد 5\" %d انچ",
            "\n",
            "https://e.pk/%d,\r");

    private static final List<String> DAMAGED = List.of(
            "https://e.pk/%d,\"بند نہیں ہوا %d\nhttps://e.pk/w,دوسرا",
            "https://e.pk/%d,\"غلط \"اقتباس\" %d\nسطر\"",
            "https://e.pk/%d",
            "https://e.pk/%d,a,b,c",
            "https://e.pk/%d,a,\"دو\nسطریں\"",
            "کوئی پتا نہیں %d",
            "https://e.pk/%d,\"" + "بہت لمبی خبر\n".repeat(60) + "\"",
            "\"");

    @Test
    void soundTables() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            assertSameInParts(table(random, 60, 0));
        }
    }

    @Test
    void damagedTables() throws IOException {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < 80; round++) {
            assertSameInParts(table(random, 60, 1 + round % 20));
        }
    }

    /** A table of so many lines, of which some in a hundred are damaged. */
    private static byte[] table(Random random, int lines, int damaged) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "url,text\n" : "\ufeffurl,text\r\n");
        for (int line = 0; line < lines; line++) {
            List<String> kind = random.nextInt(100) < damaged ? DAMAGED : SOUND;
            text.append(kind.get(random.nextInt(kind.size())).replace("%d", Integer.toString(line)))
                    .append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        return utf8(text.toString());
    }

    private static void assertSameInParts(byte[] bytes) throws IOException {
        StoredBytes file = new StoredBytes("dump", bytes, null);
        List<PageRecord> whole = read(file, FileRange.WHOLE);
        for (int partBytes : new int[] {1, 2, 17, 50, 131, 400, 1_000, 2_500}) {
            List<FileRange> parts = FileParts.of(file, partBytes, FieldNames.DEFAULTS, LIMITS);
            List<PageRecord> together = new ArrayList<>();
            for (FileRange part : parts) {
                together.addAll(read(file, part));
            }
            assertThat(together)
                    .as(
                            "parts of %s bytes, seed %s, of\n%s",
                            partBytes, SEED, new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(whole);
            assertThat(parts).hasSizeLessThanOrEqualTo(Math.max(1, bytes.length / partBytes));
        }
        assertThat(FileParts.of(file, 131, FieldNames.DEFAULTS, LIMITS)).hasSizeGreaterThan(5);
    }

    private static List<PageRecord> read(StoredFile file, FileRange range) throws IOException {
        List<PageRecord> records = new ArrayList<>();
        try (PageReader reader = PageReaders.open(file, range, FieldNames.DEFAULTS, LIMITS)) {
            PageRecord record;
            while ((record = reader.next()) != null) {
                records.add(record);
            }
            assertThat(reader.records()).isEqualTo(records.size());
        }
        return records;
    }
}
