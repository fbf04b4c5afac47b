package org.roznamcha.page.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.source.Json;
import org.roznamcha.page.source.JsonException;

/**
 * What the JSON-LD blocks of a page state about its article. Arrays and {@code @graph} are searched; of several objects the first
 * article counts. JSON that sites break (raw line feeds in strings, trailing commas) is mended once; beyond that, the few fields are
 * picked out by name.
 */
final class JsonLd {

    /** Scripts longer than this are data dumps. */
    private static final int MAX_CHARS = 1_000_000;

    private static final int MAX_OBJECTS = 10_000;

    /** The field of a value that is written with its type. */
    private static final String VALUE = "@value";

    private static final Pattern TRAILING_COMMA = Pattern.compile(",(?=[ \t\r\n]{0,1000}[}\\]])");
    private static final Pattern ARTICLE_TYPE =
            Pattern.compile("(?:[a-z]{0,30}article|blogposting|liveblogposting|report)");
    private static final List<String> FIELDS =
            List.of("headline", "datePublished", "dateModified", "articleSection", "dateCreated");

    private final Map<String, @Nullable Object> article;
    private final @Nullable String publisher;
    private final boolean hasArticle;

    /** What is stated of the page as such, or of the film that it shows: its dates stand in for those of a missing article. */
    private final Map<String, @Nullable Object> page;

    private JsonLd(
            Map<String, @Nullable Object> article,
            @Nullable String publisher,
            boolean hasArticle,
            Map<String, @Nullable Object> page) {
        this.article = article;
        this.publisher = publisher;
        this.hasArticle = hasArticle;
        this.page = page;
    }

    /** What these script elements state, JSON-LD or not. */
    static JsonLd of(List<Element> scripts, TimeBudget budget) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Element script : scripts) {
            budget.tick();
            if (script.attribute("type").toLowerCase(Locale.ROOT).strip().equals("application/ld+json")
                    && script.data().length() <= MAX_CHARS) {
                budget.tick(script.data().length());
                collect(read(script.data()), objects);
            }
        }
        Map<String, @Nullable Object> article = Map.of();
        String publisher = null;
        Map<String, @Nullable Object> page = Map.of();
        for (Map<String, @Nullable Object> object : objects) {
            if (article.isEmpty() && isArticle(object)) {
                article = object;
            }
            if (page.isEmpty()
                    && isType(object, "webpage", "itempage", "videoobject", "audioobject", "podcastepisode")
                    && isDated(object)) {
                page = object;
            }
            if (publisher == null && isType(object, "website", "organization", "newsmediaorganization")) {
                publisher = text(object.get("name"));
            }
        }
        String stated = text(article.get("publisher"));
        return new JsonLd(article, stated != null ? stated : publisher, !article.isEmpty(), page);
    }

    private static boolean isDated(Map<String, @Nullable Object> object) {
        return text(object.get("datePublished")) != null || text(object.get("uploadDate")) != null;
    }

    boolean hasArticle() {
        return hasArticle;
    }

    @Nullable
    String headline() {
        String headline = text(article.get("headline"));
        return headline != null ? headline : text(article.get("name"));
    }

    @Nullable
    String published() {
        return first(
                article.get("datePublished"),
                article.get("dateCreated"),
                page.get("datePublished"),
                page.get("uploadDate"));
    }

    private static @Nullable String first(@Nullable Object... values) {
        for (Object value : values) {
            String text = text(value);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    @Nullable
    String modified() {
        return first(article.get("dateModified"), page.get("dateModified"));
    }

    @Nullable
    String author() {
        return text(article.get("author"));
    }

    @Nullable
    String section() {
        return text(article.get("articleSection"));
    }

    /** The article's text as the head repeats it. */
    @Nullable
    String articleBody() {
        return text(article.get("articleBody"));
    }

    /** The site's name. */
    @Nullable
    String publisher() {
        return publisher;
    }

    private static @Nullable Object read(String script) {
        String json = script.replace("<![CDATA[", "")
                .replace("]]>", "")
                .replace("<!--", "")
                .replace("-->", "")
                .strip();
        try {
            return Json.parse(json.endsWith(";") ? json.substring(0, json.length() - 1) : json);
        } catch (JsonException strict) {
            return readMended(json);
        }
    }

    private static @Nullable Object readMended(String json) {
        StringBuilder printable = new StringBuilder(json.length());
        json.chars().forEach(c -> printable.append(c < ' ' ? ' ' : (char) c));
        String mended = TRAILING_COMMA.matcher(printable).replaceAll("");
        try {
            return Json.parse(mended);
        } catch (JsonException beyondRepair) {
            return pickFields(mended);
        }
    }

    /** The fields of the first article in text that is no JSON; values end at the first unescaped quote. */
    private static Map<String, @Nullable Object> pickFields(String broken) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (!broken.toLowerCase(Locale.ROOT).contains("article\"")) {
            return fields;
        }
        fields.put("@type", "Article");
        for (String name : FIELDS) {
            Matcher matcher = Pattern.compile("\"" + name + "\"\\s{0,20}:\\s{0,20}\"([^\"\\\\]{1,500})\"")
                    .matcher(broken);
            if (matcher.find()) {
                fields.put(name, matcher.group(1));
            }
        }
        return fields;
    }

    /** Adds every object reachable through arrays and {@code @graph}, in order, without recursion. */
    private static void collect(@Nullable Object root, List<Map<String, @Nullable Object>> objects) {
        Deque<Object> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.push(root);
        }
        while (!waiting.isEmpty() && objects.size() < MAX_OBJECTS) {
            Object next = waiting.pop();
            if (next instanceof List<?> list) {
                pushReversed(list, waiting);
            } else if (next instanceof Map<?, ?> map) {
                objects.add(withStringKeys(map));
                pushIfPresent(map.get("mainEntity"), waiting);
                pushIfPresent(map.get("@graph"), waiting);
            }
        }
    }

    private static void pushReversed(List<?> list, Deque<Object> waiting) {
        for (int i = list.size() - 1; i >= 0; i--) {
            pushIfPresent(list.get(i), waiting);
        }
    }

    private static void pushIfPresent(@Nullable Object value, Deque<Object> waiting) {
        if (value != null) {
            waiting.push(value);
        }
    }

    private static Map<String, @Nullable Object> withStringKeys(Map<?, ?> map) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    private static boolean isArticle(Map<String, @Nullable Object> object) {
        Object type = object.get("@type");
        List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        return types.stream()
                .anyMatch(name -> ARTICLE_TYPE
                        .matcher(String.valueOf(name).toLowerCase(Locale.ROOT))
                        .matches());
    }

    private static boolean isType(Map<String, @Nullable Object> object, String... types) {
        String type = String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT);
        return List.of(types).contains(type);
    }

    /** A string, the name of an object, or the first such in a list; null when blank or none. */
    private static @Nullable String text(@Nullable Object value) {
        Object single = value instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : value;
        if (single instanceof Map<?, ?> named) {
            single = named.get(named.containsKey(VALUE) ? VALUE : "name");
        }
        if (!(single instanceof String)) {
            return null;
        }
        String text =
                org.jsoup.parser.Parser.unescapeEntities((String) single, false).strip();
        return text.isEmpty() ? null : text;
    }
}
