package org.roznamcha.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roznamcha.sample.layout.Article;
import org.roznamcha.sample.layout.Boilerplate;
import org.roznamcha.sample.layout.Layout;
import org.roznamcha.sample.layout.LayoutRenderer;
import org.roznamcha.sample.layout.PageNames;
import org.roznamcha.sample.layout.Typing;

/**
 * Sets the articles of the gold set into its layouts. Knows no clock and no chance: the same sources give the same bytes.
 *
 * <p>Below its folder, {@code articles} are written by hand; {@code pages} and {@code truth.jsonl} are rendered. A folder beside the
 * articles may have {@code layouts} of its own, such as those that were written after the extractor.
 */
public final class GoldSet {

    /** When the set was crawled last: no page is fetched later. */
    private static final OffsetDateTime LAST_VISIT = OffsetDateTime.parse("2026-11-15T12:00:00+05:00");

    private final Map<String, Article> articles;
    private final Boilerplate around;
    private final LayoutRenderer renderer = new LayoutRenderer();

    private final List<Layout> layouts;

    private GoldSet(Path folder) throws IOException {
        this.layouts = layouts(folder);
        Path own = folder.resolve("articles");
        List<Article> read = GoldArticles.readAll(Files.exists(own) ? own : folder.resolveSibling("articles"));
        this.articles = read.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        this.around = Boilerplate.bundled().around(read);
    }

    /** Writes pages and truth below the folder that the argument names, by default that of the test resources. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/org/roznamcha/gold"));
    }

    /** Writes what {@link #render} gives and deletes pages that it no longer gives. */
    static void write(Path folder) throws IOException {
        Map<String, byte[]> files = render(folder);
        for (String stale : committed(folder)) {
            if (!files.containsKey(stale)) {
                Files.delete(folder.resolve(stale));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
    }

    /** The rendered files that lie in the folder, as paths below it. */
    static List<String> committed(Path folder) throws IOException {
        Path pages = folder.resolve("pages");
        if (!Files.exists(pages)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(pages)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Every rendered file, by its path below the folder. */
    static Map<String, byte[]> render(Path folder) throws IOException {
        return new GoldSet(folder).renderAll();
    }

    private Map<String, byte[]> renderAll() {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder truth = new StringBuilder();
        for (Layout layout : layouts) {
            int index = 0;
            for (String name : layout.articleNames()) {
                truth.append(renderPage(layout, name, index++, files)).append('\n');
            }
        }
        files.put("truth.jsonl", truth.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The folder's own layouts by name; without any, those that the program brings. */
    private static List<Layout> layouts(Path folder) throws IOException {
        Path own = folder.resolve("layouts");
        if (!Files.exists(own)) {
            return Stream.concat(Layout.articles().stream(), Layout.lists().stream())
                    .toList();
        }
        List<Layout> layouts = new ArrayList<>();
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.sorted().toList()) {
                layouts.add(Layout.parse(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return List.copyOf(layouts);
    }

    /** Adds one page and gives its line of truth. Pages of other kinds borrow an article for their texts. */
    private String renderPage(Layout layout, String name, int index, Map<String, byte[]> files) {
        Article written = articles.get(name);
        if (written == null) {
            throw new IllegalArgumentException("Cannot render the layout " + layout.name() + ": no article " + name);
        }
        Article article = written.respelled(Typing.of(layout.fact("letters"), layout.fact("digits")));
        OffsetDateTime fetched = fetched(article.publishedAt().plus(layout.lag(index)));
        LayoutRenderer.Rendered page = renderer.render(
                layout, new LayoutRenderer.Setting(article, PageNames.of(layout, article), around, fetched));
        String file = "pages/" + layout.name() + "/" + name + "." + layout.ending();
        files.put(file, LayoutRenderer.encoded(page.text(), layout));
        return GoldTruth.line(file, page.url(), layout, article, fetched);
    }

    private static OffsetDateTime fetched(OffsetDateTime at) {
        return at.isBefore(LAST_VISIT) ? at : LAST_VISIT;
    }
}
