package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.markup.HtmlParser;

/** Reading only what was named wrongly once more gives the lines that reading the whole page again gives. */
class ReadingAgainTest {

    private static final Path GOLD = Path.of("src/test/resources/org/roznamcha/gold");

    /** The first page of every layout. */
    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String set : List.of("pages", "reserve/pages")) {
            for (Path layout : list(GOLD.resolve(set))) {
                list(layout).stream()
                        .filter(file -> file.toString().endsWith(".html"))
                        .findFirst()
                        .ifPresent(pages::add);
            }
        }
        return pages;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheSameLines(Path page) throws IOException {
        Document document = HtmlParser.parse(
                new String(Files.readAllBytes(page), StandardCharsets.UTF_8),
                PageExtractor.MAX_CHARS,
                TimeBudget.unlimited());
        List<Element> regions = read(document, Set.of()).list().stream()
                .map(Block::region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (Element region : regions) {
            Advice advice = Advice.first(Set.of(), new PageClasses());
            HtmlBlocks before = HtmlBlocks.of(document, advice, TimeBudget.unlimited());
            advice.misnamed().add(region);

            assertThat(before.again(document, List.of(region)).list())
                    .as("%s", region)
                    .isEqualTo(read(document, Set.of(region)).list());
        }
    }

    private static HtmlBlocks read(Document document, Set<Element> misnamed) {
        Advice advice = Advice.first(Set.of(), new PageClasses());
        advice.misnamed().addAll(misnamed);
        return HtmlBlocks.of(document, advice, TimeBudget.unlimited());
    }
}
