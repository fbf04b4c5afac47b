package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.Token;

/**
 * Aliases by their words. A walk from one token takes at most as many steps as the longest alias has words, so matching a
 * text takes time linear in its length.
 */
final class AliasTrie {

    private static final class Node {
        final Map<String, Node> children = new HashMap<>();
        final List<Alias> aliases = new ArrayList<>();
    }

    /** Aliases that end before token {@code to}; those with a context rule first. */
    record Match(int to, List<Alias> aliases) {}

    private final Node root = new Node();
    private final Set<String> letterNames;

    /**
     * @param aliases every alias
     * @param variants further spellings of an alias; an alias listed under such a spelling goes before
     * @param letterNames key forms of the names of Latin letters, between which acronyms may hold full stops
     */
    AliasTrie(List<Alias> aliases, AliasVariants variants, Set<String> letterNames) {
        this.letterNames = Set.copyOf(letterNames);
        aliases.stream()
                .filter(a -> !a.rule().isNone())
                .forEach(a -> node(a.words()).aliases.add(a));
        aliases.stream()
                .filter(a -> a.rule().isNone())
                .forEach(a -> node(a.words()).aliases.add(a));
        Map<Node, String> listed = new HashMap<>();
        aliases.forEach(a -> listed.put(node(a.words()), a.entityId()));
        for (Alias alias : aliases) {
            for (List<String> words : variants.of(alias)) {
                Node node = node(words);
                if (!listed.containsKey(node) && !node.aliases.contains(alias)) {
                    node.aliases.add(alias);
                }
            }
        }
    }

    private Node node(List<String> words) {
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(word, unused -> new Node());
        }
        return node;
    }

    /** Every alias that starts at token {@code from}, longest first. */
    List<Match> matchesAt(FieldTokens field, int from) {
        List<Match> matches = new ArrayList<>(2);
        Node node = root;
        int at = from;
        while (at < field.size() && field.sameLine(from, at)) {
            Node child = node.children.get(field.get(at).key());
            if (child == null && at > from) {
                int next = afterJoiner(field, at);
                child = next == at ? null : node.children.get(field.get(next).key());
                at = next;
            }
            if (child == null) {
                break;
            }
            node = child;
            at++;
            if (!node.aliases.isEmpty()) {
                matches.add(0, new Match(at, node.aliases));
            }
        }
        return matches;
    }

    /** Skips a hyphen without spaces (خیبر-پختونخوا), or a full stop between letter names (سی۔ آئی۔ اے). */
    private int afterJoiner(FieldTokens field, int at) {
        @Nullable Token next = at + 1 < field.size() && field.sameLine(at, at + 1) ? field.get(at + 1) : null;
        if (next == null) {
            return at;
        }
        String joiner = field.get(at).key();
        boolean hyphen = joiner.equals("-") && field.isGlued(at - 1, at) && field.isGlued(at, at + 1);
        boolean stop = joiner.equals(".")
                && field.isGlued(at - 1, at)
                && letterNames.contains(field.get(at - 1).key())
                && letterNames.contains(next.key());
        return hyphen || stop ? at + 1 : at;
    }
}
