package org.roznamcha.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One page layout: facts as {@code key: value} lines, a line {@code ---}, then a Mustache template.
 *
 * @param name the file name without its ending
 * @param ending {@code html} or {@code txt}
 * @param facts what stands above the line; the README of the set lists the keys
 * @param template what stands below
 */
record GoldLayout(String name, String ending, Map<String, String> facts, String template) {

    private static final String RULE = "\n---\n";
    private static final Set<String> KEYS =
            Set.of("note", "host", "site", "url", "shows", "lags", "charset", "letters", "digits", "kind", "articles");

    static List<GoldLayout> readAll(Path folder) throws IOException {
        List<GoldLayout> layouts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                layouts.add(read(file));
            }
        }
        return layouts;
    }

    private static GoldLayout read(Path file) throws IOException {
        String source = Files.readString(file);
        int rule = source.indexOf(RULE);
        if (rule < 0) {
            throw new IOException("Cannot read the layout " + file + ": no line '---' below its facts");
        }
        Map<String, String> facts = new HashMap<>();
        for (String line : source.substring(0, rule).split("\n", -1)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, Math.max(colon, 0));
            if (!KEYS.contains(key)) {
                throw new IOException("Cannot read the layout " + file + ": unknown fact '" + line + "'");
            }
            facts.put(key, line.substring(colon + 1).strip());
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new GoldLayout(
                name.substring(0, dot),
                name.substring(dot + 1),
                Map.copyOf(facts),
                source.substring(rule + RULE.length()));
    }

    String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    boolean shows(String field) {
        return List.of(fact("shows").split(" ", -1)).contains(field);
    }

    /** {@code article}, or what kind of page it is instead. */
    String kind() {
        return facts.getOrDefault("kind", "article");
    }

    /** The articles that are set into it; for other pages the names of its variants. */
    List<String> articles() {
        return fact("articles").isEmpty() ? List.of() : List.of(fact("articles").split(" +", -1));
    }

    /** How long after publication its {@code index}th page was fetched, such as {@code 30h} or {@code 9d}. */
    Duration lag(int index) {
        String[] lags = facts.getOrDefault("lags", "5d").split(" +", -1);
        String lag = lags[index % lags.length];
        long count = Long.parseLong(lag.substring(0, lag.length() - 1));
        return lag.endsWith("d") ? Duration.ofDays(count) : Duration.ofHours(count);
    }
}
