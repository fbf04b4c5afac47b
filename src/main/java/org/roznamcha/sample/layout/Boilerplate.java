package org.roznamcha.sample.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text around the articles: menus, older headlines, teasers, comments.
 *
 * @param headlines headlines for boxes, each once
 * @param menu main menu: {@code name}, {@code url}, {@code sub}
 */
public record Boilerplate(
        List<String> headlines,
        List<String> teasers,
        List<Article.Comment> comments,
        List<String> cities,
        List<Map<String, Object>> menu) {

    public Boilerplate {
        headlines = List.copyOf(headlines);
        teasers = List.copyOf(teasers);
        comments = List.copyOf(comments);
        cities = List.copyOf(cities);
        menu = List.copyOf(menu);
    }

    /** What the resources hold. */
    public static Boilerplate bundled() {
        return new Boilerplate(
                Resources.lines("around/headlines.txt"),
                Resources.lines("around/teasers.txt"),
                Resources.lines("around/comments.tsv").stream()
                        .map(line -> line.split("\t", -1))
                        .map(cells -> new Article.Comment(cells[0], cells[1]))
                        .toList(),
                Resources.lines("around/cities.txt"),
                Resources.lines("around/menu.tsv").stream()
                        .map(line -> menuEntry(line.split("\t", -1)))
                        .toList());
    }

    /** With the headlines of these articles' related stories, and without those of the articles themselves. */
    public Boilerplate around(Collection<Article> articles) {
        Set<String> all = new LinkedHashSet<>(headlines);
        articles.forEach(article -> all.addAll(article.related()));
        articles.forEach(article -> all.remove(article.title()));
        return withHeadlines(List.copyOf(all));
    }

    /** With these headlines in place of its own. */
    public Boilerplate withHeadlines(List<String> others) {
        return new Boilerplate(others, teasers, comments, cities, menu);
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

    /** {@code count} neighbours in the circle that {@code values} form, from a place that {@code seed} names. */
    static <T> List<T> turn(List<T> values, int seed, int count) {
        List<T> turned = new ArrayList<>();
        for (int i = 0; i < Math.min(count, values.size()); i++) {
            turned.add(values.get(Math.floorMod(seed + i, values.size())));
        }
        return turned;
    }
}
