package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Sentences by rules with alternatives.
 *
 * <p>A grammar file has sections: {@code [name]} on a line of its own, then one alternative on each line. In an alternative
 * <code>{name}</code> stands for a rule, <code>{3-40}</code> for a number between both, <code>{&#64;word}</code> for what the
 * story is about, which the caller knows, <code>{*name}</code> for the rule of that name that the story's topic has, <code>{~place}</code>
 * and the like for names that nobody has. A section <code>[name:m]</code>, <code>[name:f]</code> or <code>[name:v]</code> holds masculine
 * nouns, feminine nouns or verbs, with bars between them, whose forms become rules of their own; see {@code Inflection}. There one line may hold several words with a bar between. Lines that begin with {@code #} say something to the reader of the file.
 */
final class Grammar {

    private final Map<String, List<Rule>> rules = new HashMap<>();

    /** One alternative, cut at its braces: text and names in turn, text first. */
    private record Rule(List<String> parts) {}

    /**
     * Reads grammar files as one grammar.
     *
     * @throws IllegalArgumentException when a rule is used that no file has
     */
    Grammar(List<String> sources) {
        for (String source : sources) {
            read(source);
        }
        rules.values().forEach(alternatives -> alternatives.forEach(this::requireKnownNames));
    }

    private void read(String source) {
        String section = "";
        for (String line : source.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(section, line);
            }
        }
    }

    private void add(String section, String line) {
        int colon = section.indexOf(':');
        if (colon < 0) {
            alternatives(section).add(parse(line));
        } else {
            for (String word : line.split(" \\| ", -1)) {
                Inflection.forms(section.substring(colon + 1), word)
                        .forEach((form, text) ->
                                alternatives(section.substring(0, colon) + form).add(parse(text)));
            }
        }
    }

    private List<Rule> alternatives(String name) {
        return rules.computeIfAbsent(name, unknown -> new ArrayList<>());
    }

    private static Rule parse(String line) {
        List<String> parts = new ArrayList<>();
        int position = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', position)) {
            int close = line.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("Cannot read the rule '" + line + "': a brace is not closed");
            }
            parts.add(line.substring(position, open));
            parts.add(line.substring(open + 1, close));
            position = close + 1;
        }
        parts.add(line.substring(position));
        return new Rule(List.copyOf(parts));
    }

    private void requireKnownNames(Rule rule) {
        for (int i = 1; i < rule.parts().size(); i += 2) {
            String name = rule.parts().get(i);
            if (!"@~*".contains(name.substring(0, 1)) && !isRange(name) && !rules.containsKey(name)) {
                throw new IllegalArgumentException("Cannot use the rule '" + name + "': no section has this name");
            }
        }
    }

    /**
     * A text by a rule.
     *
     * @param name of the rule
     * @param topic whose rules names with a star call
     * @param chance what decides between alternatives
     * @param scene what stands for a name behind {@code @}
     * @throws IllegalArgumentException when there is no such rule
     */
    String write(String name, String topic, Chance chance, UnaryOperator<String> scene) {
        StringBuilder text = new StringBuilder();
        write(name, topic, chance, scene, text);
        return text.toString();
    }

    private void write(String name, String topic, Chance chance, UnaryOperator<String> scene, StringBuilder text) {
        List<Rule> alternatives = rules.get(name.startsWith("*") ? topic + "." + name.substring(1) : name);
        if (alternatives == null) {
            throw new IllegalArgumentException("Cannot write by the rule '" + name + "': no section has this name");
        }
        List<String> parts = chance.pick(alternatives).parts();
        text.append(parts.get(0));
        for (int i = 1; i < parts.size(); i += 2) {
            String part = parts.get(i);
            if (part.startsWith("@")) {
                text.append(scene.apply(part.substring(1)));
            } else if (part.startsWith("~")) {
                text.append(InventedNames.of(part.substring(1), chance));
            } else if (isRange(part)) {
                text.append(number(part, chance));
            } else {
                write(part, topic, chance, scene, text);
            }
            text.append(parts.get(i + 1));
        }
    }

    private static boolean isRange(String part) {
        int hyphen = part.indexOf('-');
        return hyphen > 0 && part.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private static int number(String range, Chance chance) {
        int hyphen = range.indexOf('-');
        return chance.between(
                Integer.parseInt(range.substring(0, hyphen)), Integer.parseInt(range.substring(hyphen + 1)));
    }
}
