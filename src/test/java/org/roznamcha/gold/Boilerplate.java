package org.roznamcha.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text around the articles: menus, older headlines, teasers, comments.
 *
 * @param headlines headlines of the file and of every article's related stories, each once
 * @param menu main menu: {@code name}, {@code url}, {@code sub}
 */
record Boilerplate(
        List<String> headlines,
        List<String> teasers,
        List<GoldArticle.Comment> comments,
        List<String> cities,
        List<Map<String, Object>> menu) {

    static Boilerplate read(Path folder, List<GoldArticle> articles) throws IOException {
        Set<String> headlines = new LinkedHashSet<>(lines(folder.resolve("headlines.txt")));
        articles.forEach(article -> headlines.addAll(article.related()));
        articles.forEach(article -> headlines.remove(article.title()));
        return new Boilerplate(
                List.copyOf(headlines),
                lines(folder.resolve("teasers.txt")),
                lines(folder.resolve("comments.tsv")).stream()
                        .map(line -> line.split("\t", -1))
                        .map(cells -> new GoldArticle.Comment(cells[0], cells[1]))
                        .toList(),
                lines(folder.resolve("cities.txt")),
                lines(folder.resolve("menu.tsv")).stream()
                        .map(line -> menuEntry(line.split("\t", -1)))
                        .toList());
    }

    private static Map<String, Object> menuEntry(String[] cells) {
        String url = "/" + cells[1] + "/";
        List<Map<String, Object>> sub = Arrays.stream(cells[2].split("\\|", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Map.<String, Object>of(
                        "name", name, "url", url + "?topic=" + Math.floorMod(name.hashCode(), 997)))
                .toList();
        return Map.of("name", cells[0], "url", url, "slug", cells[1], "sub", sub);
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** {@code count} neighbours in the circle that {@code values} form, from a place that {@code seed} names. */
    static <T> List<T> turn(List<T> values, int seed, int count) {
        List<T> turned = new ArrayList<>();
        for (int i = 0; i < Math.min(count, values.size()); i++) {
            turned.add(values.get(Math.floorMod(seed + i, values.size())));
        }
        return turned;
    }
}
