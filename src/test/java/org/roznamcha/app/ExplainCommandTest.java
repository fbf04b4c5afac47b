package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The objects that {@code jobs/explain} promises, key by key. */
class ExplainCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> PAGE_KEYS = List.of(
            "id",
            "url",
            "decision",
            "rule",
            "value",
            "threshold",
            "language",
            "title",
            "deck",
            "text",
            "published",
            "mentions",
            "topics",
            "removed");

    private static final String BODY =
            "وزیر اعظم شہباز شریف نے کہا ہے کہ حکومت اس سال پاکستان میں بجلی کے نئے منصوبے شروع کرے گی۔ "
                    + "انہوں نے لاہور میں ایک تقریب سے خطاب کرتے ہوئے کہا کہ اس کے لیے رقم مختص کر دی گئی ہے۔ "
                    + "ان کے مطابق کام اگلے مہینے سے شروع ہو گا اور دو سال میں مکمل کر لیا جائے گا۔";

    private static final String HTML = """
            <html lang="ur"><head><title>بجلی کے نئے منصوبے</title>
            <meta property="article:published_time" content="2026-02-16T10:00:00+05:00"></head>
            <body><nav><a href="/">صفحۂ اول</a></nav><article><h1>بجلی کے نئے منصوبے لاہور سے شروع</h1>
            <p>%BODY%</p></article></body></html>
            """.replace("%BODY%", BODY);

    @TempDir
    Path folder;

    @Test
    void otherLanguagesKeepTheLettersThatTheyAreWrittenIn() throws IOException {
        String body =
                "قال المتحدث باسم الوزارة إن المدرسة الجديدة ستفتح أبوابها في بداية الشهر القادم بعد أن اكتملت أعمال البناء. "
                        + "وأضاف أن مكتبة كبيرة وملعبا للطلاب سيكونان جزءا من المشروع الذي تكلف ملايين الدنانير.";
        Path file = Files.writeString(folder.resolve("arabic.html"), HTML.replace(BODY, body), StandardCharsets.UTF_8);

        JsonNode page = explain("--language", "any", file.toString()).get(0);

        assertThat(page.path("language").path("code").asText()).isEqualTo("ar");
        assertThat(page.path("text").asText()).isEqualTo(body);
    }

    @Test
    void aPageHasEveryKeyInTheirOrder() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), HTML, StandardCharsets.UTF_8);
        JsonNode page = explain(file.toString()).get(0);

        assertThat(keys(page)).startsWith(PAGE_KEYS.toArray(String[]::new));
        assertThat(keys(page.path("language"))).containsExactly("code", "score", "share", "paragraphs");
        assertThat(keys(page.path("language").path("paragraphs").path(0)))
                .containsExactly("start", "end", "code", "score");
        assertThat(keys(page.path("published"))).startsWith("value", "at", "precision", "source", "status", "evidence");
        assertThat(keys(page.path("mentions").path(0)))
                .startsWith("in", "start", "end", "surface", "type", "entity", "label", "confidence", "method");
        assertThat(keys(page.path("topics").path(0))).startsWith("id", "label", "score");
        assertThat(keys(page.path("removed").path(0))).startsWith("line", "reason");
    }

    @Test
    void figuresAreThoseOfThePage() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), HTML, StandardCharsets.UTF_8);
        JsonNode page = explain(file.toString()).get(0);

        assertThat(page.path("id").asText()).isEqualTo(file.toString());
        assertThat(page.path("decision").asText()).isEqualTo("keep");
        assertThat(page.path("rule").isNull()).isTrue();
        assertThat(page.path("language").path("code").asText()).isEqualTo("ur");
        assertThat(page.path("language").path("share").asDouble()).isEqualTo(1);
        assertThat(page.path("text").asText()).isEqualTo(BODY);
        assertThat(page.path("published").path("value").asText()).isEqualTo("2026-02-16");
        assertThat(page.path("published").path("at").asText()).isEqualTo("2026-02-16T05:00:00Z");
        assertThat(page.path("published").path("source").asText()).isEqualTo("meta");
        assertThat(page.path("published").path("status").asText()).isEqualTo("trusted");
        assertThat(page.path("mentions")).isNotEmpty().allSatisfy(mention -> {
            String field = page.path(mention.path("in").asText()).asText();
            assertThat(field.substring(
                            mention.path("start").asInt(), mention.path("end").asInt()))
                    .isEqualTo(mention.path("surface").asText());
        });
    }

    @Test
    void everyLineOfAFileIsAnswered() throws IOException {
        String line = JSON.createObjectNode()
                .put("url", "https://example.pk/1")
                .put("text", BODY)
                .put("title", "بجلی کے نئے منصوبے")
                .toString();
        Path file = Files.writeString(
                folder.resolve("pages.jsonl"),
                line + "\n{\"url\": \"https://example.pk/2\", \"text\":\n" + line.replace("/1", "/3") + "\n",
                StandardCharsets.UTF_8);
        List<JsonNode> pages = explain(file.toString());

        assertThat(pages)
                .hasSize(3)
                .allSatisfy(page -> assertThat(keys(page)).startsWith(PAGE_KEYS.toArray(String[]::new)));
        assertThat(pages).extracting(page -> page.path("decision").asText()).containsExactly("keep", "drop", "keep");
        assertThat(pages.get(1).path("rule").asText()).isEqualTo("bad-json");
        assertThat(pages.get(2).path("url").asText()).isEqualTo("https://example.pk/3");
        assertThat(pages).extracting(page -> page.path("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    void aPageOfAnotherLanguageIsExplainedAndOnDemandNotDroppedForIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("page.txt"),
                "The water supply of the city will be renewed this year. Work begins next month.".repeat(3),
                StandardCharsets.UTF_8);
        JsonNode dropped = explain(file.toString()).get(0);

        assertThat(dropped.path("decision").asText()).isEqualTo("drop");
        assertThat(dropped.path("rule").asText()).isEqualTo("language");
        assertThat(dropped.path("text").asText()).contains("water supply");
        assertThat(explain("--language", "any", file.toString())
                        .get(0)
                        .path("rule")
                        .asText())
                .isNotEqualTo("language");
    }

    @Test
    void sitemapsSpeakForPagesWithoutADate() throws IOException {
        Path sitemaps = Files.createDirectories(folder.resolve("sitemaps"));
        Files.writeString(sitemaps.resolve("news.xml"), """
                <urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>http://www.example.pk/khabar?utm_source=x</loc>
                <n:news><n:publication_date>2026-02-14T07:00:00+05:00</n:publication_date></n:news></url>
                </urlset>
                """);
        Path conf = Files.writeString(
                folder.resolve("sitemaps.conf"), "roznamcha { input { sitemaps = \"" + sitemaps + "\" } }");
        String undated = HTML.replaceFirst("<meta[^>]*>", "");
        Path file = Files.writeString(
                folder.resolve("page.jsonl"),
                JSON.createObjectNode()
                                .put("url", "http://www.example.pk/khabar")
                                .put("html", undated)
                                .toString()
                        + "\n");

        JsonNode without = explain(file.toString()).get(0).path("published");
        JsonNode with =
                explain("--conf", conf.toString(), file.toString()).get(0).path("published");

        assertThat(without.path("status").asText()).isEqualTo("undated");
        assertThat(with.path("status").asText()).isEqualTo("imputed");
        assertThat(with.path("source").asText()).isEqualTo("sitemap-news");
        assertThat(with.path("value").asText()).isEqualTo("2026-02-14");
    }

    private static List<JsonNode> explain(String... arguments) throws IOException {
        List<String> call = new ArrayList<>(List.of("explain"));
        call.addAll(List.of(arguments));
        CommandRun run = CommandRun.of(call.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        List<JsonNode> pages = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            pages.add(JSON.readTree(line));
        }
        return pages;
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
