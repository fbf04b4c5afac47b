package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whom stories can be about, the most spoken of first, by what they are. */
final class Cast {

    /** What a member is. */
    enum Kind {
        COUNTRY,
        PLACE,
        PERSON,
        BODY
    }

    /**
     * One member.
     *
     * @param kind what it is
     * @param label English label of the entity, as the gazetteer has it
     * @param surfaces how it is written, the usual way first
     * @param demonym its demonym; empty where it has none
     * @param fields codes of the topics it belongs to; empty for all
     */
    record Member(Kind kind, String label, List<String> surfaces, String demonym, Set<String> fields) {

        boolean belongsTo(String topic) {
            return fields.isEmpty() || fields.contains(topic);
        }
    }

    private final List<Member> members;

    private Cast(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** Reads {@code cast.tsv}: kind, label, surfaces, demonym, fields. */
    static Cast parse(String table) {
        List<Member> members = new ArrayList<>();
        for (String line : table.lines().toList()) {
            if (!line.startsWith("#") && !line.startsWith("kind\t") && !line.isEmpty()) {
                members.add(member(line.split("\t", -1)));
            }
        }
        return new Cast(members);
    }

    private static Member member(String[] columns) {
        return new Member(
                Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                columns[1],
                List.of(columns[2].split("\\|", -1)),
                columns[3],
                columns[4].isEmpty() ? Set.of() : Set.of(columns[4].split(" ", -1)));
    }

    List<Member> members() {
        return members;
    }

    /** Those who are this and belong to the topic; all who are this when none belongs. */
    List<Member> of(Kind kind, String topic) {
        List<Member> those = members.stream().filter(m -> m.kind() == kind).toList();
        List<Member> close = those.stream().filter(m -> m.belongsTo(topic)).toList();
        return close.isEmpty() ? those : close;
    }
}
