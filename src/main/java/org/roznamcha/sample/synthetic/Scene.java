package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whom one story is about: what stands for <code>{&#64;person}</code> and the like in a grammar, marked as a mention. */
final class Scene {

    private static final Map<Cast.Kind, Integer> PARTS =
            Map.of(Cast.Kind.COUNTRY, 2, Cast.Kind.PLACE, 3, Cast.Kind.PERSON, 2, Cast.Kind.BODY, 2);

    private final Map<Cast.Kind, List<Cast.Member>> parts = new EnumMap<>(Cast.Kind.class);
    private final Chance chance;

    /**
     * Chooses the parts of a story.
     *
     * @param leads members that must be among them; a story of a burst has the one that bursts
     */
    Scene(Cast cast, String topic, List<Cast.Member> leads, Chance chance) {
        this.chance = chance;
        for (Cast.Kind kind : Cast.Kind.values()) {
            List<Cast.Member> chosen = new ArrayList<>(
                    leads.stream().filter(lead -> lead.kind() == kind).toList());
            List<Cast.Member> choices = cast.of(kind, topic);
            for (int tries = 0; chosen.size() < PARTS.getOrDefault(kind, 1) && tries < 20; tries++) {
                Cast.Member member = choices.get(chance.zipf(choices.size()));
                if (!chosen.contains(member)) {
                    chosen.add(member);
                }
            }
            parts.put(kind, chosen);
        }
    }

    /** What stands for a name behind {@code @}, such as {@code person}: one of the story's own, the first most often. */
    String mention(String name) {
        if (name.equals("demonym")) {
            return demonym();
        }
        Cast.Member member = part(Cast.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        String surface = chance.in(0.85) ? member.surfaces().get(0) : chance.pick(member.surfaces());
        return "[[" + member.label() + "|" + surface + "]]";
    }

    private String demonym() {
        Cast.Member country = part(Cast.Kind.COUNTRY);
        return country.demonym().isEmpty() ? "غیر ملکی" : "[[" + country.label() + "!|" + country.demonym() + "]]";
    }

    private Cast.Member part(Cast.Kind kind) {
        List<Cast.Member> those = parts.getOrDefault(kind, List.of());
        return those.get(chance.zipf(those.size()));
    }
}
