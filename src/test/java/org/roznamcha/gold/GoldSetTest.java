package org.roznamcha.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.score.GoldPage;
import org.roznamcha.score.GoldPages;
import org.roznamcha.text.UrduText;

/**
 * The committed gold set is what its sources render, and its truth stands on its pages. After a change of articles or layouts render again
 * with {@code -Droznamcha.gold.update=true}.
 */
class GoldSetTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/roznamcha/gold");
    private static final List<Path> UNSEEN = Stream.of(
                    "aside",
                    "later",
                    "last",
                    "fresh",
                    "reserve",
                    "remote",
                    "further",
                    "beyond",
                    "afield",
                    "yonder",
                    "outland",
                    "offshore",
                    "hinterland")
            .map(FOLDER::resolve)
            .toList();
    private static final int LAYOUTS = 25;
    private static final int ARTICLES = 60;
    private static final int ARTICLE_PAGES = 180;
    private static final int OTHER_PAGES = 20;
    private static final int TEXT_PAGES = 8;

    private static List<GoldPage> pages;

    @BeforeAll
    static void load() throws IOException {
        if (Boolean.getBoolean("roznamcha.gold.update")) {
            GoldSet.write(FOLDER);
            for (Path folder : UNSEEN) {
                GoldSet.write(folder);
            }
        }
        pages = GoldPages.load(FOLDER);
    }

    static Stream<GoldPage> articles() {
        return pages.stream().filter(GoldPage::isArticle);
    }

    static Stream<GoldPage> articlesOfAllSets() throws IOException {
        List<GoldPage> all = new ArrayList<>(pages);
        for (Path folder : UNSEEN) {
            all.addAll(GoldPages.load(folder));
        }
        return all.stream().filter(GoldPage::isArticle);
    }

    static Stream<Path> folders() {
        return Stream.concat(Stream.of(FOLDER), UNSEEN.stream());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void committedFilesAreWhatTheSourcesRender(Path folder) throws IOException {
        Map<String, byte[]> rendered = GoldSet.render(folder);
        for (Map.Entry<String, byte[]> file : rendered.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        assertThat(rendered.keySet()).containsAll(GoldSet.committed(folder));
    }

    @Test
    void setIsAsLargeAsItsReadmeSays() {
        assertThat(articles().count()).isGreaterThanOrEqualTo(ARTICLE_PAGES);
        assertThat(pages.size() - articles().count()).isGreaterThanOrEqualTo(OTHER_PAGES);
        assertThat(articles().filter(GoldSetTest::isText).count()).isGreaterThanOrEqualTo(TEXT_PAGES);
        assertThat(articles().map(GoldPage::layout).distinct().count()).isGreaterThanOrEqualTo(LAYOUTS);
        assertThat(articles().map(GoldSetTest::name).distinct().count()).isGreaterThanOrEqualTo(ARTICLES);
    }

    @ParameterizedTest
    @MethodSource("articlesOfAllSets")
    void everyLineOfTheBodyStandsOnThePageInOrder(GoldPage gold) {
        String page = visible(gold);
        int from = 0;
        for (String sentence : sentences(gold)) {
            int at = page.indexOf(sentence, from);
            assertThat(at).as("%s holds “%s”", file(gold), sentence).isNotNegative();
            from = at;
        }
    }

    @ParameterizedTest
    @MethodSource("articlesOfAllSets")
    void shownFieldsStandOnThePage(GoldPage gold) {
        String page = visible(gold);
        for (String field : Stream.of(gold.title(), gold.author(), gold.section())
                .filter(Objects::nonNull)
                .toList()) {
            assertThat(page).as(file(gold)).contains(squeezed(field));
        }
    }

    @Test
    void noPageKeepsAPlaceholder() {
        assertThat(pages)
                .allSatisfy(gold -> assertThat(gold.page().content())
                        .as(file(gold))
                        .doesNotContain("{{")
                        .doesNotContain("\ufffd"));
    }

    @Test
    void windows1256PagesHoldNoUtf8() throws IOException {
        String file = articles()
                .filter(gold -> gold.layout().equals("asp-windows-1256"))
                .map(GoldSetTest::file)
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
                .isInstanceOf(CharacterCodingException.class);
    }

    private static String file(GoldPage gold) {
        return gold.page().origin().sourceFile();
    }

    /** The article that is set into the page. */
    private static String name(GoldPage gold) {
        return Path.of(file(gold)).getFileName().toString().replaceFirst("\\..*", "");
    }

    private static boolean isText(GoldPage gold) {
        return gold.page().format() == CapturedPage.Format.TEXT;
    }

    /** Lines of the body cut at full stops: an advertisement may stand between two sentences. */
    private static List<String> sentences(GoldPage gold) {
        return Stream.of(String.valueOf(gold.body()).split("[\n۔]+", -1))
                .map(GoldSetTest::squeezed)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String visible(GoldPage gold) {
        if (isText(gold)) {
            return squeezed(gold.page().content());
        }
        Document document = Jsoup.parse(gold.page().content());
        document.select("script, style, noscript").remove();
        return squeezed(document.body().wholeText());
    }

    /** Without spaces: markup may set them anywhere. */
    private static String squeezed(String text) {
        return UrduText.of(text).key().replaceAll("[\\s\\u00a0]+", "");
    }
}
