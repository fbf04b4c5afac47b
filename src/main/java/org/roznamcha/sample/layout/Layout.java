package org.roznamcha.sample.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One page layout: facts as {@code key: value} lines, a line {@code ---}, then a Mustache template.
 *
 * @param name the file name without its ending
 * @param ending {@code html} or {@code txt}
 * @param facts what stands above the line: {@code note}; {@code host}, {@code site} and {@code url} of its outlet; {@code shows}, the
 *     fields of an article that a reader finds on the page; {@code status} of the date where that is not {@code trusted}; {@code lags}
 *     between publishing and fetching; {@code charset}, {@code letters} and {@code digits} as the outlet types them; {@code kind} of
 *     page; {@code articles} of the gold set that are set into it
 * @param template what stands below
 */
public record Layout(String name, String ending, Map<String, String> facts, String template) {

    private static final String RULE = "\n---\n";
    private static final Set<String> KEYS = Set.of(
            "note",
            "host",
            "site",
            "url",
            "shows",
            "status",
            "lags",
            "charset",
            "letters",
            "digits",
            "kind",
            "articles");

    public Layout {
        facts = Map.copyOf(facts);
    }

    /** The layouts of articles, by name. */
    public static List<Layout> articles() {
        return bundled("layouts");
    }

    /** The layouts of pages that hold no article: front pages, sections, search results. */
    public static List<Layout> lists() {
        return bundled("lists");
    }

    private static List<Layout> bundled(String folder) {
        List<Layout> layouts = new ArrayList<>();
        for (String file : Resources.lines("files.txt")) {
            if (file.startsWith(folder + "/")) {
                layouts.add(parse(file.substring(folder.length() + 1), Resources.text(file)));
            }
        }
        return List.copyOf(layouts);
    }

    /**
     * Reads a layout.
     *
     * @param file its name with ending
     * @throws IllegalArgumentException when the line {@code ---} is missing or a fact is unknown
     */
    public static Layout parse(String file, String source) {
        int rule = source.indexOf(RULE);
        if (rule < 0) {
            throw new IllegalArgumentException("Cannot read the layout " + file + ": no line --- below its facts");
        }
        Map<String, String> facts = new HashMap<>();
        for (String line : source.substring(0, rule).split("\n", -1)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, Math.max(colon, 0));
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("Cannot read the layout " + file + ": unknown fact '" + line + "'");
            }
            facts.put(key, line.substring(colon + 1).strip());
        }
        int dot = file.lastIndexOf('.');
        return new Layout(
                file.substring(0, dot), file.substring(dot + 1), facts, source.substring(rule + RULE.length()));
    }

    /** The same layout in the hands of another outlet, whose addresses hold the number of the page. */
    public Layout of(String host, String site) {
        Map<String, String> own = new HashMap<>(facts);
        own.put("host", host);
        own.put("site", site);
        if (!fact("url").contains("{{num}}")) {
            own.put("url", fact("url").replace("{{urdu_slug}}", "{{urdu_slug}}-{{num}}"));
        }
        return new Layout(name, ending, own, template);
    }

    /** A fact, or the empty string. */
    public String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    /** Whether a reader finds this field of an article on its pages. */
    public boolean shows(String field) {
        return List.of(fact("shows").split(" ", -1)).contains(field);
    }

    /** Whether its pages are text without markup. */
    public boolean isText() {
        return ending.equals("txt");
    }

    /** {@code article}, or what kind of page it is instead. */
    public String kind() {
        return facts.getOrDefault("kind", "article");
    }

    /** The status that a correct reader gives the date of its pages. */
    public String dateStatus() {
        boolean dated = shows("published") || shows("published-at");
        return dated ? facts.getOrDefault("status", "trusted") : "undated";
    }

    /** The articles of the gold set that are set into it; for other pages those that they borrow texts from. */
    public List<String> articleNames() {
        return fact("articles").isEmpty() ? List.of() : List.of(fact("articles").split(" +", -1));
    }

    /** How long after publication its {@code index}th page was fetched, such as {@code 30h} or {@code 9d}. */
    public Duration lag(int index) {
        String[] lags = facts.getOrDefault("lags", "5d").split(" +", -1);
        String lag = lags[index % lags.length];
        long count = Long.parseLong(lag.substring(0, lag.length() - 1));
        return lag.endsWith("d") ? Duration.ofDays(count) : Duration.ofHours(count);
    }
}
