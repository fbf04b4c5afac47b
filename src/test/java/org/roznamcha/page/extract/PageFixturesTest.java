package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.RemovedLine;

/**
 * Every page under {@code pages/} ({@code .html}, or {@code .page} for plain text) with what a reader sees in it in the {@code .txt}
 * beside it: fields, then a line of hyphens, then the body. {@code removed} names the reasons that must occur, in any order.
 */
class PageFixturesTest {

    private static final PageExtractor EXTRACTOR = new PageExtractor();

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageAsAReaderDoes(String name) throws IOException {
        Expected expected = Expected.read(folder().resolve(name.replaceAll("\\.\\w+$", ".txt")));
        CapturedPage page = page(name, expected);
        Extraction extraction = EXTRACTOR.extract(page);

        assertThat(extraction.article()).as("article").isEqualTo(expected.is("article", "true"));
        if (extraction.article()) {
            assertThat(shown(extraction, page.fetchedAt(), expected)).isEqualTo(expected.fields);
            assertThat(extraction.paragraphs()).isEqualTo(expected.body);
        }
    }

    private static CapturedPage page(String name, Expected expected) throws IOException {
        String content = Files.readString(folder().resolve(name), StandardCharsets.UTF_8);
        String fetched = expected.fields.get("fetched");
        return new CapturedPage(
                new RecordOrigin(name, 0),
                null,
                Instant.parse(fetched == null ? "2025-06-01T00:00:00Z" : fetched),
                name.endsWith(".html") ? CapturedPage.Format.HTML : CapturedPage.Format.TEXT,
                content,
                null,
                null);
    }

    private static Map<String, String> shown(Extraction extraction, Instant fetchedAt, Expected expected) {
        PublicationDate date = PublicationDates.resolve(extraction.dates(), fetchedAt);
        Map<String, String> shown = new LinkedHashMap<>(expected.fields);
        shown.put("title", orDash(extraction.title()));
        shown.put("deck", orDash(extraction.deck()));
        shown.put("section", orDash(extraction.section()));
        shown.put("author", orDash(extraction.author()));
        shown.put("place", orDash(extraction.placeLine()));
        shown.put(
                "date",
                orDash(date.date()) + " " + date.status().label() + " "
                        + date.source().label());
        TreeSet<String> missing =
                new TreeSet<>(List.of(expected.fields.get("removed").split(", ")));
        extraction.removed().stream().map(RemovedLine::reason).forEach(missing::remove);
        missing.remove("-");
        if (!missing.isEmpty()) {
            shown.put("removed", "without " + missing);
        }
        return shown;
    }

    private static String orDash(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static Path folder() {
        URL url = PageFixturesTest.class.getResource("pages");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Expected(Map<String, String> fields, List<String> body) {

        static Expected read(Path file) throws IOException {
            Map<String, String> fields = new LinkedHashMap<>();
            List<String> body = new ArrayList<>();
            boolean inBody = false;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.equals("---")) {
                    inBody = true;
                } else if (inBody) {
                    body.add(line);
                } else {
                    int colon = line.indexOf(": ");
                    fields.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
            return new Expected(fields, body);
        }

        boolean is(String field, String value) {
            return value.equals(fields.get(field));
        }
    }
}
