package org.roznamcha.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReportPageWriterTest {

    private static final String FULL = ReportPageWriter.render(SamplePages.full());
    private static final String EMPTY = ReportPageWriter.render(SamplePages.empty());

    @Test
    void isWellFormed() {
        for (String html : List.of(FULL, EMPTY, ReportPageWriter.render(SamplePages.of("\"><b>'&\u0000")))) {
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            Jsoup.parse(html, "", parser);
            assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
            assertThat(Pattern.compile("\\{\\{|}}(?!\\s)")
                            .matcher(withoutStyle(html))
                            .find())
                    .isFalse();
        }
    }

    @Test
    void escapesEveryText() {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
        Document page = Jsoup.parse(ReportPageWriter.render(SamplePages.of(attack)));
        assertThat(page.select("script, img, [onerror], iframe, object")).isEmpty();
        assertThat(page.select("#entities .label [lang=ur]").text()).isEqualTo(attack);
        assertThat(page.select("footer").text()).contains(attack);
    }

    @Test
    void releaseIsALinkOnlyWhenItStaysOnTheDisk() {
        for (String path :
                List.of("javascript:alert(1)", "https://evil.example/", "//evil.example/", "s3a://lake/release/1/")) {
            assertThat(Jsoup.parse(ReportPageWriter.render(SamplePages.of(path)))
                            .select("footer a"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(Jsoup.parse(FULL).select("footer a").attr("href")).isEqualTo("../release/20260218T213000Z-7c1e/");
    }

    @Test
    void needsNothingFromTheNetwork() {
        Document page = Jsoup.parse(FULL);
        assertThat(page.select("script, link, img, iframe, [src], [srcset]")).isEmpty();
        assertThat(FULL).doesNotContainPattern("(?i)https?:|@import|url\\(");
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("../"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    void tablesSpeakToScreenReaders() {
        Document page = Jsoup.parse(FULL);
        assertThat(page.select("table")).hasSize(7).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
            int width = table.select("thead th").size();
            assertThat(table.select("tbody tr"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.childrenSize()).isEqualTo(width));
        });
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(page.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select("nav a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("[lang=ur]"))
                .allSatisfy(element -> assertThat(element.attr("dir")).isEqualTo("rtl"));
    }

    @Test
    void showsTheFourUnitsAndTheShareOfAnEntity() {
        Element row = Jsoup.parse(FULL).select("#entities tbody tr").get(3);
        assertThat(row.select("[lang=ur]").text()).isEqualTo("کم جونگ اُن");
        assertThat(row.select("td.n").eachText()).containsExactly("145", "129", "97", "100.9");
        assertThat(row.select(".share .text").text()).isEqualTo("5.0 % 4.1–6.0");
        assertThat(row.select("svg.spark").attr("aria-label")).startsWith("Daily stories, 22 Jan to 18 Feb: highest ");
    }

    @Test
    void tellsCoverageStatesApartWithoutColour() {
        Document page = Jsoup.parse(FULL);
        assertThat(page.select("#coverage td.not-collected"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("– not collected"));
        assertThat(page.select("#coverage td.true-zero"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("0 true zero"));
        assertThat(page.select("#coverage td.partial"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).endsWith(" partial"));
    }

    @Test
    void colourOfADaySaysHowUsualItIs() {
        Document page = Jsoup.parse(FULL);
        assertThat(page.select("#coverage td[title*=\" 100 % of\"]"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.hasClass("l3")).isTrue());
        assertThat(page.select("#coverage td.true-zero.l3")).isEmpty();
    }

    @Test
    void saysWhenAnAuditFailed() {
        Document page = Jsoup.parse(FULL);
        assertThat(page.select("#checks caption").text()).isEqualTo("1 of 3 audits failed");
        assertThat(page.select("#checks .fail").text()).isEqualTo("✗ failed");
    }

    @Test
    void anEmptyRunGivesASensiblePage() {
        Document page = Jsoup.parse(EMPTY);
        assertThat(page.select("main section")).hasSize(8);
        assertThat(page.select(".empty")).hasSize(6);
        assertThat(page.title()).contains("no dated documents");
        assertThat(page.select("#run .tiles dd").eachText()).containsOnly("0");
    }

    @Test
    void sameReportSameBytesWhereverItRuns() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ur-PK-u-nu-arabext"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(ReportPageWriter.render(SamplePages.full())).isEqualTo(FULL);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        // Left behind to be looked at in a browser.
        Files.writeString(Path.of("target", "report-sample.html"), FULL);
        Files.writeString(Path.of("target", "report-empty.html"), EMPTY);
    }

    private static String withoutStyle(String html) {
        return html.replaceAll("(?s)<style>.*</style>", "");
    }
}
