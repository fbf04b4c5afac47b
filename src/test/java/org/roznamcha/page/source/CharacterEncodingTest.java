package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CharacterEncodingTest {

    /** Own words in letters that windows-1256 has: it knows ي but not ی. */
    private static final String STORY = """
            اسلام آباد ميں آج صبح سے بارش کا سلسلہ جاري ہے اور محکمہ موسميات نے کہا ہے کہ اگلے دو دن تک شہر کے
            مختلف علاقوں ميں گرج چمک کے ساتھ بارش ہو سکتي ہے۔ شہريوں کو نشيبي علاقوں سے دور رہنے کي ہدايت کي گئي ہے
            جبکہ سکول کل بند رہيں گے۔ پاني کے نکاس کے ليے عملہ رات بھر کام کرتا رہا اور بڑي سڑکيں کھلي ہيں۔
            """;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "encodings.csv", useHeadersInDisplayName = true)
    void decides(
            String name,
            String written,
            @Nullable String header,
            @Nullable String meta,
            String expected,
            PageText.Evidence evidence,
            String why) {
        String page = meta == null ? STORY : meta + STORY;
        PageText decoded = CharacterEncoding.decode(encode(page, written), header, meta != null);
        assertThat(decoded.charset()).as(why).isEqualTo(Charset.forName(expected));
        assertThat(decoded.evidence()).as(why).isEqualTo(evidence);
        assertThat(decoded.content()).as(why).isEqualTo(encodable(page, written));
    }

    /** The page in the named encoding; a plus sign before the name asks for a byte order mark. */
    private static byte[] encode(String page, String written) {
        boolean marked = written.startsWith("+");
        return ((marked ? "\ufeff" : "") + page).getBytes(Charset.forName(marked ? written.substring(1) : written));
    }

    private static String encodable(String page, String written) {
        Charset charset = Charset.forName(written.replace("+", ""));
        return new String(page.getBytes(charset), charset);
    }

    /** With the right label, with none, under the label that servers give everything, and under a wrong one. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "languages.csv", useHeadersInDisplayName = true)
    void readsOtherLanguages(String label, String written, String expected, String text) {
        String page = "<html><head><script>var a = 1;</script></head><body class='x'><p>" + text + "</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(written));
        // Small Cyrillic letters of KOI8 are Arabic letters in windows-1256, and look as good as these.
        String wrong = label.equals("windows-1256") || label.equals("koi8-r") ? "windows-1252" : "windows-1256";
        for (String header : Arrays.asList(label, null, "iso-8859-1", wrong)) {
            PageText decoded = CharacterEncoding.decode(bytes, header, true);
            assertThat(decoded.content()).as("under %s", header).isEqualTo(page);
            if (!wrong.equals(header)) { // French reads the same in windows-1256
                assertThat(decoded.charset()).as("under %s", header).isEqualTo(Charset.forName(expected));
            }
        }
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(CharacterEncoding.decode(page.getBytes(wide), "utf-8", true)
                            .content())
                    .as("%s without a mark", wide)
                    .isEqualTo(page);
        }
    }

    @Test
    void readsJapaneseInEscapeSequences() {
        String page = "<meta charset=iso-2022-jp><p>今日は雨です</p>";
        byte[] bytes = page.getBytes(Charset.forName("ISO-2022-JP"));
        assertThat(CharacterEncoding.decode(bytes, null, true).content()).isEqualTo(page);
        assertThat(CharacterEncoding.decode(bytes, "iso-2022-jp", false).content())
                .isEqualTo(page);
    }

    @Test
    void findsUrduInShortLegacyTexts() {
        for (String line : STORY.lines().toList()) {
            byte[] bytes = line.getBytes(CharacterEncoding.WINDOWS_1256);
            assertThat(CharacterEncoding.decode(bytes, "iso-8859-1", false).charset())
                    .as(line)
                    .isEqualTo(CharacterEncoding.WINDOWS_1256);
        }
    }

    @Test
    void keepsUtf8ThatIsBrokenInAPlace() {
        byte[] broken = join(utf8(STORY), new byte[] {(byte) 0xd8}, utf8("آخر"));
        PageText decoded = CharacterEncoding.decode(broken, "windows-1256", false);
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.content()).isEqualTo(STORY + "\ufffdآخر");
    }

    @Test
    void looksForTheMetaElementOnlyInTheFirstFourKilobytes() {
        byte[] late = ("<html>" + " ".repeat(5000) + "<meta charset=iso-8859-6>" + STORY)
                .getBytes(CharacterEncoding.WINDOWS_1256);
        assertThat(CharacterEncoding.decode(late, null, true).charset()).isEqualTo(CharacterEncoding.WINDOWS_1256);
    }

    @Test
    void readsAnythingWithoutFailing() {
        assertThat(CharacterEncoding.decode(new byte[0], null, true).content()).isEmpty();
        assertThat(CharacterEncoding.decode(new byte[] {(byte) 0xff, (byte) 0xfe}, null, true)
                        .content())
                .isEmpty();
        assertThat(CharacterEncoding.decode(new byte[] {(byte) 0xff, (byte) 0xfe, 6}, null, true)
                        .content())
                .isEqualTo("\ufffd");
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(CharacterEncoding.decode(all, "no such charset \u0000", true).content())
                .isNotEmpty();
        byte[] hostile = new byte[1 << 20];
        Arrays.fill(hostile, (byte) '<');
        System.arraycopy(utf8("<meta charset"), 0, hostile, 0, 13);
        hostile[hostile.length - 1] = (byte) 0xff;
        assertThat(CharacterEncoding.decode(hostile, null, true).content()).hasSize(hostile.length);
    }
}
