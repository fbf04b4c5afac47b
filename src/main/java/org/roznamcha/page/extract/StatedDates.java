package org.roznamcha.page.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/**
 * Names under which markup states the day of publication ({@code date-metas.tsv}), and those of them that stand elsewhere than in a meta
 * element: {@code <article data-publish-date="…">}, {@code <input type="hidden" name="publish_date" value="…">}.
 */
final class StatedDates {

    private static final String PREFIX = "data-";

    private static final Map<String, String[]> BY_ROLE = ResourceRows.read("date-metas.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> row[1],
                    Collectors.collectingAndThen(
                            Collectors.mapping(row -> row[0], Collectors.toList()),
                            names -> names.toArray(String[]::new))));

    /** Names of publication whatever they are written on: a bare {@code date} may be that of a form. */
    private static final Set<String> SURE = Arrays.stream(names(PublicationDates.PUBLICATION))
            .map(StatedDates::letters)
            .filter(name -> name.contains("pub"))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> values = new HashSet<>();

    /** The names of meta elements that state the date of a role, most trusted first. */
    static String[] names(String role) {
        return BY_ROLE.getOrDefault(role, new String[0]).clone();
    }

    /** Takes note of what a frame of the page or a hidden field of a form states. */
    void look(Element element) {
        if (element.name().equals("input")) {
            if (element.attribute("type").equalsIgnoreCase("hidden")
                    && SURE.contains(letters(element.attribute("name")))) {
                values.add(element.attribute("value"));
            }
            return;
        }
        for (int i = 0; i < element.attributeCount(); i++) {
            String name = element.attributeName(i);
            if (name.startsWith(PREFIX) && SURE.contains(letters(name.substring(PREFIX.length())))) {
                values.add(element.attributeValue(i));
            }
        }
    }

    /** What is stated, when all agree; null when nothing is, or when a page shows several stories. */
    @Nullable
    String only() {
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
