package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.Packed.bzip2;
import static org.roznamcha.page.source.Packed.skippable;
import static org.roznamcha.page.source.Packed.zstd;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.page;
import static org.roznamcha.page.source.WarcText.utf8;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One contract for every way of compression: what is read does not depend on it, and damage costs the member that it hits. */
class CompressionTest {

    private static final byte[] FIRST = page("u:1", "<p>پہلی خبر</p>");
    private static final byte[] SECOND = page("u:2", "<p>دوسری خبر " + "ہے ".repeat(500) + "</p>");
    private static final byte[] THIRD = page("u:3", "<p>تیسری خبر</p>");

    static Stream<Named<UnaryOperator<byte[]>>> packers() {
        return Stream.of(
                Named.of("gzip", WarcText::gzip), Named.of("zstd", Packed::zstd), Named.of("bzip2", Packed::bzip2));
    }

    @ParameterizedTest
    @MethodSource("packers")
    void oneMemberARecordAndOneMemberOfAllAreTheSameFile(UnaryOperator<byte[]> packer) {
        Reading plain = Reading.of(join(FIRST, SECOND, THIRD), "a.warc");
        assertThat(plain.pages()).hasSize(3);
        byte[] whole = packer.apply(join(FIRST, SECOND, THIRD));
        byte[] each = join(packer.apply(FIRST), packer.apply(SECOND), packer.apply(THIRD));
        assertThat(Reading.of(whole, "a.warc")).isEqualTo(plain);
        assertThat(Reading.of(each, "a.warc")).isEqualTo(plain);
        assertThat(Reading.of(join(each, new byte[512]), "a.warc"))
                .as("padded with zeros")
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("packers")
    void everyFormatMayBeCompressed(UnaryOperator<byte[]> packer) {
        assertThat(Reading.of(packer.apply(utf8("{\"text\": \"خبر\"}\n")), "a").outline())
                .containsExactly("خبر");
        assertThat(Reading.of(packer.apply(utf8("url,text\nu:1,خبر\n")), "a").outline())
                .containsExactly("خبر");
        assertThat(Reading.of(packer.apply(utf8("<html><p>خبر")), "a").outline())
                .containsExactly("خبر");
        assertThat(Reading.of(packer.apply(utf8("آج کی خبر")), "a").outline()).containsExactly("آج کی خبر");
        assertThat(Reading.of(packer.apply(new byte[0]), "a").records()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packers")
    void aDamagedMemberCostsItself(UnaryOperator<byte[]> packer) {
        byte[] damaged = packer.apply(SECOND);
        damaged[damaged.length / 2] ^= 0x10;
        Reading reading = Reading.of(join(packer.apply(FIRST), damaged, packer.apply(THIRD)), "a.warc");
        assertThat(reading.outline()).containsExactly("پہلی خبر", "!corrupt-record", "تیسری خبر");
        assertThat(reading.unreadable().get(0).detail())
                .contains("starts at byte " + packer.apply(FIRST).length)
                .contains("reading goes on at byte " + (packer.apply(FIRST).length + damaged.length));
    }

    @ParameterizedTest
    @MethodSource("packers")
    void aCutFileGivesWhatItHolds(UnaryOperator<byte[]> packer) {
        byte[] last = packer.apply(SECOND);
        byte[] cut = join(packer.apply(FIRST), Arrays.copyOf(last, last.length - 9));
        Reading reading = Reading.of(cut, "a.warc");
        assertThat(reading.outline().get(0)).isEqualTo("پہلی خبر");
        assertThat(reading.outline().subList(1, reading.outline().size())).containsExactly("!truncated-record");
    }

    @ParameterizedTest
    @MethodSource("packers")
    void garbageBetweenMembersCostsOneRecord(UnaryOperator<byte[]> packer) {
        byte[] file = join(packer.apply(FIRST), utf8("کچرا ہی کچرا"), packer.apply(THIRD));
        assertThat(Reading.of(file, "a.warc").outline()).containsExactly("پہلی خبر", "!corrupt-record", "تیسری خبر");
    }

    @ParameterizedTest
    @MethodSource("packers")
    void aMemberThatExpandsWithoutEndIsGivenUp(UnaryOperator<byte[]> packer) {
        byte[] bomb = packer.apply(join(FIRST, new byte[30_000_000]));
        Reading reading = Reading.of(
                join(packer.apply(FIRST), bomb, packer.apply(THIRD)),
                "a.warc",
                ReadLimits.DEFAULTS.withMaxRecordBytes(1 << 20));
        assertThat(reading.outline()).startsWith("پہلی خبر").contains("!expansion-limit");
    }

    @Test
    void readsZstdFramesMadeWithADictionary() {
        byte[] dictionary = join(SECOND, FIRST);
        byte[] frames = join(zstd(FIRST, dictionary), zstd(SECOND, dictionary), zstd(THIRD, dictionary));
        Reading plain = Reading.of(join(FIRST, SECOND, THIRD), "a.warc.zst");
        assertThat(Reading.of(join(skippable(13, dictionary), frames), "a.warc.zst"))
                .isEqualTo(plain);
        assertThat(Reading.of(join(skippable(13, zstd(dictionary)), frames), "a.warc.zst"))
                .as("itself compressed")
                .isEqualTo(plain);
        byte[] damaged = zstd(SECOND, dictionary);
        damaged[damaged.length - 1] ^= 1;
        byte[] file = join(skippable(13, dictionary), zstd(FIRST, dictionary), damaged, zstd(THIRD, dictionary));
        assertThat(Reading.of(file, "a.warc.zst").outline())
                .as("the dictionary outlives damage")
                .containsExactly("پہلی خبر", "!corrupt-record", "تیسری خبر");
    }

    @Test
    void refusesZstdFramesWhoseDictionaryIsMissing() {
        byte[] dictionary = trained();
        byte[] frame = zstd(FIRST, dictionary);
        assertThat(Reading.of(frame, "a.warc.zst").outline()).containsExactly("!corrupt-record");
        byte[] broken = zstd(dictionary);
        broken[broken.length / 2] ^= 1;
        assertThat(Reading.of(join(skippable(13, broken), frame), "a.warc.zst").outline())
                .containsOnly("!corrupt-record");
        assertThat(Reading.of(join(skippable(13, dictionary), frame), "a.warc.zst")
                        .outline())
                .containsExactly("پہلی خبر");
    }

    private static byte[] trained() {
        byte[][] samples = new byte[200][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = page("https://example.pk/" + i, "<p>خبر نمبر " + i * 7919 + " آج کی بات ہے</p>");
        }
        byte[] room = new byte[1 << 13];
        long size = Zstd.trainFromBuffer(samples, room);
        return Arrays.copyOf(room, (int) size);
    }

    @Test
    void passesOverSkippableFrames() {
        byte[] file = join(skippable(0, utf8("نوٹ")), zstd(FIRST), skippable(5, new byte[3000]), zstd(THIRD));
        assertThat(Reading.of(file, "a").outline()).containsExactly("پہلی خبر", "تیسری خبر");
        assertThat(Reading.of(skippable(3, new byte[0]), "a").records()).isEmpty();
        assertThat(Reading.of(join(zstd(FIRST), Arrays.copyOf(skippable(5, new byte[3000]), 100)), "a")
                        .outline())
                .containsExactly("پہلی خبر", "!corrupt-record");
    }

    @Test
    void readsBzip2StreamsOfAllSizes() {
        assertThat(Reading.of(join(bzip2(FIRST), bzip2(new byte[0]), bzip2(THIRD)), "a")
                        .outline())
                .containsExactly("پہلی خبر", "تیسری خبر");
    }

    @Test
    void aFileThatIsCompressedTwiceIsOfNoKnownFormat() {
        assertThat(Reading.of(zstd(gzip(FIRST)), "a").outline()).containsExactly("!unknown-format");
        assertThat(Reading.of(gzip(bzip2(FIRST)), "a").outline()).containsExactly("!unknown-format");
    }
}
