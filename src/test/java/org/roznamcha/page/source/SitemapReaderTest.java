package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapReaderTest {

    private static final String NEWS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url>
                <loc> https://example.pk/1?a=1&amp;b=2 </loc>
                <image:image><image:loc>https://example.pk/bild.jpg</image:loc></image:image>
                <news:news>
                  <news:publication><news:name>مثال</news:name></news:publication>
                  <news:publication_date>2026-02-10T08:00:00+05:00</news:publication_date>
                  <news:title>پہلی خبر</news:title>
                </news:news>
              </url>
              <url><loc><![CDATA[https://example.pk/2]]></loc><lastmod>2026-02-11</lastmod></url>
              <url><lastmod>2026-02-12</lastmod></url>
              <url><loc>https://example.pk/3</loc></url>
            </urlset>
            """;

    private static final List<SitemapEntry> ENTRIES = List.of(
            new SitemapEntry("https://example.pk/1?a=1&b=2", null, "2026-02-10T08:00:00+05:00"),
            new SitemapEntry("https://example.pk/2", "2026-02-11", null),
            new SitemapEntry("https://example.pk/3", null, null));

    private static List<SitemapEntry> read(byte[] file, boolean damaged) throws IOException {
        List<SitemapEntry> entries = new ArrayList<>();
        try (SitemapReader reader =
                SitemapReader.open(new StoredBytes("sitemap.xml", file, null), ReadLimits.DEFAULTS)) {
            SitemapEntry entry;
            while ((entry = reader.next()) != null) {
                entries.add(entry);
            }
            assertThat(reader.isDamaged()).as("damaged").isEqualTo(damaged);
            assertThat(reader.next()).as("after the end").isNull();
        }
        return entries;
    }

    @Test
    void readsPagesPlainAndCompressed() throws IOException {
        for (byte[] file : List.of(utf8(NEWS), gzip(utf8(NEWS)), Packed.zstd(utf8(NEWS)))) {
            assertThat(read(file, false)).isEqualTo(ENTRIES);
        }
    }

    @Test
    void anIndexNamesNoPages() throws IOException {
        String index = "<sitemapindex><sitemap><loc>https://example.pk/s.xml</loc></sitemap></sitemapindex>";
        assertThat(read(utf8(index), false)).isEmpty();
    }

    @Test
    void readsUpToDamage() throws IOException {
        String cut = NEWS.substring(0, NEWS.indexOf("<url><lastmod>"));
        assertThat(read(utf8(cut), true)).isEqualTo(ENTRIES.subList(0, 2));
        assertThat(read(utf8("<html><p>unclosed"), true)).isEmpty();
        assertThat(read(utf8(""), true)).isEmpty();
        byte[] packed = gzip(utf8(NEWS));
        assertThat(read(Arrays.copyOf(packed, packed.length / 3), true)).hasSizeLessThan(3);
    }

    /** A byte that is no UTF-8, and an encoding that does not exist. */
    @Test
    void damagedCharactersAreDamageAndNoFailure() throws IOException {
        byte[] bent = utf8(NEWS);
        bent[utf8(NEWS.substring(0, NEWS.indexOf("example.pk/3"))).length] = (byte) 0xd8;
        assertThat(read(bent, true)).isEqualTo(ENTRIES.subList(0, 2));
        assertThat(read(utf8(NEWS.replace("UTF-8", "UTF-99")), true)).isEmpty();
    }

    @Test
    void unfoldsNoEntitiesAndKeepsNoLongValues() throws IOException {
        String entities = "<!DOCTYPE urlset [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<urlset><url><loc>https://example.pk/&a;</loc></url></urlset>";
        assertThat(read(utf8(entities), true)).isEmpty();
        String deep = "<urlset>" + "<url>".repeat(1_000);
        assertThat(read(utf8(deep), true)).isEmpty();
        String wide = "<urlset><url><loc>" + "x".repeat(100_000) + "</loc></url></urlset>";
        assertThat(read(utf8(wide), false)).isEmpty();
    }
}
