package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.RemovedLine;

/** Pages that people did not write: they must come back, in linear time and without a stack overflow. */
class HostilePagesTest {

    private static final String PROSE = "یہ ایک عام جملہ ہے جس میں سات سے زیادہ الفاظ موجود ہیں۔";

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<span>", "<b><i>", "<table>", "<a href=x>", "<blockquote class=related>", "<ul><li>"})
    void survivesDeepNesting(String tag) {
        Extraction extraction = extract(tag.repeat(tag.equals("<div>") ? 100_000 : 20_000) + PROSE);
        assertThat(extraction.text() + extraction.removed()).contains(PROSE);
    }

    @Test
    void survivesManyAttributes() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < 200_000; i++) {
            page.append('a').append(i).append("=1 ");
        }
        assertThat(extract(page + ">" + PROSE).text()).isEqualTo(PROSE);
    }

    @Test
    void survivesLongClassNamesAndUnclosedScripts() {
        extract("<div class='" + "related-".repeat(300_000) + "'><p>" + PROSE + "</p></div><script>"
                + "{".repeat(100_000));
        extract("<script type='application/ld+json'>" + "[".repeat(200_000) + "</script><p>" + PROSE);
        extract("<script type='application/ld+json'>{\"article\"," + ", ".repeat(200_000) + "</script><p>" + PROSE);
    }

    @Test
    void survivesManyBlocksAndManyDates() {
        Extraction extraction =
                extract("<p>" + (PROSE + "<br>").repeat(3_000) + "<div>12 مئی 2020</div>".repeat(3_000));
        assertThat(extraction.paragraphs()).hasSize(3_000);
        assertThat(extraction.dates().size()).isLessThan(200);
    }

    @Test
    void survivesOneLongLine() {
        extractText("کالا ".repeat(50_000) + "۔");
        extractText("ہوم ".repeat(50_000));
        extractText("| ".repeat(50_000));
        extract("<title>" + " - ".repeat(100_000) + "</title><h1>" + "| x ".repeat(100_000) + "</h1>");
    }

    @Test
    void showsWhatLiesBeyondTheLimits() {
        String article = "<article><p>" + (PROSE + " ").repeat(4) + "</p></article>";
        String links = "<div class=related>" + "<br>".repeat(HtmlBlocks.MAX_NODES) + "<p>" + PROSE + "</p></div>";
        Extraction related = extract(article + "<div class=related>" + PROSE + "</div>" + links);
        assertThat(related.article()).isTrue();
        assertThat(related.removed()).last().extracting(RemovedLine::reason).isEqualTo("over-limit");

        String filler = "<!--" + "x".repeat(8_000_000) + "-->";
        Extraction cut = extract("<article><p>" + (PROSE + " ").repeat(4) + "</p>" + filler + "<p>" + PROSE);
        assertThat(cut.article()).as("the end of the body was not read").isFalse();
        assertThat(cut.removed()).last().extracting(RemovedLine::reason).isEqualTo("over-limit");
    }

    @Test
    void survivesPilesOfMarks() {
        String pile = "ا" + "\u0654\u064B\u0301".repeat(300_000);
        assertThat(extract("<p>" + PROSE + " " + pile + "<p>" + PROSE).text()).contains(PROSE);
        assertThat(extractText(PROSE + "\n" + pile + "\n" + PROSE).written()).contains(PROSE);
    }

    @Test
    void survivesNothing() {
        assertThat(extract("").article()).isFalse();
        assertThat(extractText("").paragraphs()).isEmpty();
        assertThat(extractText("\n \u00A0\n\u200F\n").paragraphs()).isEmpty();
    }

    @Test
    void survivesRandomMarkup() {
        long seed = 20_240_125L;
        Random random = new Random(seed);
        String[] pieces = {
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<h1>",
            "</h1>",
            "<table>",
            "<td>",
            "<br>",
            "<article>",
            "</article>",
            "<time datetime='x'>",
            "<a href=/>",
            "</a>",
            "<script type=application/ld+json>{",
            "</script>",
            "<!--",
            "-->",
            "<svg>",
            "&#0;",
            "\uD800",
            "ہوم",
            "شائع شدہ: ",
            "31 فروری 2024",
            "12 گھنٹے قبل",
            PROSE,
            " ",
            "<meta property=og:title content=",
            ">",
            "<li class=related>",
            "\""
        };
        for (int page = 0; page < 300; page++) {
            StringBuilder content = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                content.append(pieces[random.nextInt(pieces.length)]);
            }
            String markup = content.toString();
            Extraction once = extract(markup);
            assertThat(extract(markup))
                    .as("seed %d, page %d: %s", seed, page, markup)
                    .isEqualTo(once);
            PublicationDates.resolve(once.dates(), null);
            extractText(markup);
        }
    }

    /** Each of these was slow or deep in some parser once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x<br>",
                "<p>12 x",
                "<i>",
                "\0",
                "\uD800",
                "\u064E",
                "<a href=x>ہوم ",
                "12 مئی 2020 ",
                "<p><b><i><u><s>"
            })
    void survivesManyOfOneKind(String piece) {
        String markup = "<p>" + PROSE + piece.repeat(10_000);
        assertThat(extract(markup)).isEqualTo(extract(markup));
        PublicationDates.resolve(extractText(markup).dates(), null);
    }

    @Test
    void survivesMutatedPages() {
        long seed = 20_260_216L;
        Random random = new Random(seed);
        String page = "<html><head><title>عنوان کی سطر | خبریں</title><meta property='og:title' content='عنوان کی سطر'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-01-25\"}</script>"
                + "</head><body><nav><a href='/'>ہوم</a></nav><article class='post'><h1>عنوان کی سطر</h1>"
                + "<time datetime='2024-01-25'>25 جنوری 2024</time><p>" + PROSE + "</p><p>" + PROSE
                + "</p></article><div class='related'><a href='/b'>دوسری خبر کی سرخی یہ ہے</a></div></body></html>";
        for (int round = 0; round < 300; round++) {
            StringBuilder mutated = new StringBuilder(page);
            for (int i = random.nextInt(12); i >= 0; i--) {
                int at = random.nextInt(mutated.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.setCharAt(at, (char) random.nextInt(0x10000));
                    case 2 -> mutated.insert(at, mutated.charAt(random.nextInt(mutated.length())));
                    default -> mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + 60)));
                }
            }
            String markup = mutated.toString();
            Extraction once = extract(markup);
            assertThat(extract(markup))
                    .as("seed %d, round %d: %s", seed, round, markup)
                    .isEqualTo(once);
            PublicationDates.resolve(once.dates(), null);
        }
    }

    private static Extraction extract(String html) {
        return new PageExtractor().extract(page(CapturedPage.Format.HTML, html));
    }

    private static Extraction extractText(String text) {
        return new PageExtractor().extract(page(CapturedPage.Format.TEXT, text));
    }

    private static CapturedPage page(CapturedPage.Format format, String content) {
        return new CapturedPage(
                new RecordOrigin("hostile", 0), "https://x.example/a", null, format, content, null, null);
    }
}
