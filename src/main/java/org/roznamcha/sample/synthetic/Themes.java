package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The topics that stories can have, and how many of a hundred stories have them. */
final class Themes {

    /**
     * One topic.
     *
     * @param code its short name, by which grammars call it
     * @param id its IPTC media topic
     * @param weight relative frequency
     */
    record Theme(String code, String id, int weight) {}

    private final List<Theme> themes = new ArrayList<>();
    private int total;

    /** Reads {@code themes.tsv}: code, id, weight. */
    Themes(String table) {
        for (String line : table.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t", -1);
            themes.add(new Theme(cells[0], cells[1], Integer.parseInt(cells[2])));
            total += Integer.parseInt(cells[2]);
        }
    }

    Theme draw(Chance chance) {
        int at = chance.below(total);
        for (Theme theme : themes) {
            at -= theme.weight();
            if (at < 0) {
                return theme;
            }
        }
        throw new IllegalStateException("Cannot happen: weights add up to their total");
    }

    /** All topics. */
    List<Theme> all() {
        return List.copyOf(themes);
    }

    /** One of the topics that the member belongs to. */
    Theme drawFor(Cast.Member member, Chance chance) {
        List<Theme> fitting =
                themes.stream().filter(theme -> member.belongsTo(theme.code())).toList();
        return fitting.isEmpty() ? draw(chance) : chance.pick(fitting);
    }
}
