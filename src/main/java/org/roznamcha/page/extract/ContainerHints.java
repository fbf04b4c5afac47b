package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's class, id, role and microdata names say it is for, after {@code containers.tsv}. */
final class ContainerHints {

    /** Longer attributes are generated noise; only their beginning is read. */
    private static final int MAX_ATTRIBUTE_CHARS = 400;

    /** An id of this many words more than one is made from a heading. */
    private static final int ANCHOR_SEPARATORS = 4;

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final ContainerHints SHARED = new ContainerHints();

    private record Rule(int rank, List<String> words, String part) {}

    /** Rules by their first word, so that an element costs its own words and not the table. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private ContainerHints() {
        int rank = 0;
        for (String[] row : ResourceRows.read("containers.tsv")) {
            List<String> words = List.of(row[0].split(" ", -1));
            rules.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Rule(rank++, words, row[1]));
        }
    }

    static ContainerHints shared() {
        return SHARED;
    }

    /** The part named by the element's attributes, as in {@code containers.tsv}; null when they name none. */
    @Nullable
    String part(Element element) {
        String itemprop = element.attr("itemprop");
        if (!itemprop.isEmpty()) {
            String part = microdataPart(itemprop.toLowerCase(Locale.ROOT));
            if (part != null) {
                return part;
            }
        }
        if (element.attr("rel").equalsIgnoreCase("author")) {
            return "+byline";
        }
        String role = rolePart(element.attr("role"));
        return role != null ? role : namedPart(element.className() + " " + idName(element));
    }

    private static @Nullable String microdataPart(String itemprop) {
        return switch (itemprop) {
            case "headline" -> "+title";
            case "articlebody" -> "+body";
            case "author" -> "+byline";
            case "datepublished", "datecreated" -> "+date";
            case "articlesection" -> "+section";
            default -> null;
        };
    }

    private static @Nullable String rolePart(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar" -> "navigation";
            case "banner" -> "header";
            case "contentinfo" -> "footer";
            case "complementary" -> "sidebar";
            case "search", "dialog" -> "form";
            default -> null;
        };
    }

    /** The id, unless it is an anchor: the words of a heading say what stands below it, not what it is for. */
    private static String idName(Element element) {
        String id = element.id();
        boolean anchor = HEADING.matcher(element.normalName()).matches()
                || id.chars().filter(c -> c == '-' || c == '_').count() >= ANCHOR_SEPARATORS;
        return anchor ? "" : id;
    }

    private @Nullable String namedPart(String names) {
        if (names.length() <= 1) {
            return null;
        }
        Set<String> words =
                words(names.length() > MAX_ATTRIBUTE_CHARS ? names.substring(0, MAX_ATTRIBUTE_CHARS) : names);
        Rule best = null;
        for (String word : words) {
            for (Rule rule : rules.getOrDefault(word, List.of())) {
                if ((best == null || rule.rank < best.rank) && words.containsAll(rule.words)) {
                    best = rule;
                }
            }
        }
        return best == null ? null : best.part;
    }

    static Set<String> words(String names) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean capital = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || capital) {
                if (i > start) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
        return words;
    }
}
