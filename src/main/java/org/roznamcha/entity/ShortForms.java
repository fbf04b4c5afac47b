package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides, once a whole document is read, whom its short forms mean. */
final class ShortForms {

    /** A short form and where it stands. */
    record Use(FieldTokens field, int from, int to, Alias alias) {}

    private record Candidate(FieldTokens field, int from, int to, List<Alias> aliases, int namesBefore) {}

    private final Map<String, NavigableSet<Integer>> positions = new HashMap<>();
    private int names;
    private final List<Candidate> candidates = new ArrayList<>();

    /** Notes that an entity was named in full. */
    void fullName(String entityId) {
        positions.computeIfAbsent(entityId, unused -> new TreeSet<>()).add(names++);
    }

    /** Notes a short form that could belong to any of {@code aliases}. */
    void candidate(FieldTokens field, int from, int to, List<Alias> aliases) {
        candidates.add(new Candidate(field, from, to, aliases, names));
    }

    /** The short forms whose full name the document gives. */
    List<Use> resolved() {
        List<Use> uses = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Set<String> ids = candidate.aliases().stream()
                    .map(Alias::entityId)
                    .filter(positions::containsKey)
                    .collect(Collectors.toSet());
            nearest(candidate.namesBefore(), ids)
                    .flatMap(id -> candidate.aliases().stream()
                            .filter(alias -> alias.entityId().equals(id))
                            .findFirst())
                    .ifPresent(alias -> uses.add(new Use(candidate.field(), candidate.from(), candidate.to(), alias)));
        }
        return uses;
    }

    /** The id named last before, else the one named first after. */
    private Optional<String> nearest(int namesBefore, Set<String> ids) {
        String last = null;
        String first = null;
        int lastAt = -1;
        int firstAt = Integer.MAX_VALUE;
        for (String id : ids) {
            NavigableSet<Integer> positions = positionsOf(id);
            Integer before = positions.lower(namesBefore);
            Integer after = positions.ceiling(namesBefore);
            if (before != null && before > lastAt) {
                lastAt = before;
                last = id;
            }
            if (after != null && after < firstAt) {
                firstAt = after;
                first = id;
            }
        }
        return Optional.ofNullable(last == null ? first : last);
    }

    private NavigableSet<Integer> positionsOf(String id) {
        return positions.getOrDefault(id, Collections.emptyNavigableSet());
    }
}
