package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.WordTable;

/**
 * Aliases by their words. A walk from one token takes at most as many steps as the longest alias has words, so matching a
 * text takes time linear in its length.
 */
final class AliasTrie {

    private static final class Node {
        final Map<Integer, Node> children = new HashMap<>();
        final List<Alias> aliases = new ArrayList<>();
    }

    /** Aliases that end before token {@code to}; those with a context rule first. */
    record Match(int to, List<Alias> aliases) {}

    private final Node root = new Node();
    private final WordTable words;
    private final Set<String> letterNames;

    /**
     * @param aliases every alias
     * @param variants further spellings of an alias; an alias listed under such a spelling goes before
     * @param letterNames key forms of the names of Latin letters, between which acronyms may hold full stops
     */
    AliasTrie(List<Alias> aliases, AliasVariants variants, Set<String> letterNames) {
        this.letterNames = Set.copyOf(letterNames);
        WordTable.Builder numbers = new WordTable.Builder();
        aliases.stream()
                .filter(a -> !a.rule().isNone())
                .forEach(a -> node(a.words(), numbers).aliases.add(a));
        aliases.stream()
                .filter(a -> a.rule().isNone())
                .forEach(a -> node(a.words(), numbers).aliases.add(a));
        Map<Node, String> listed = new HashMap<>();
        aliases.forEach(a -> listed.put(node(a.words(), numbers), a.entityId()));
        for (Alias alias : aliases) {
            for (List<String> words : variants.of(alias)) {
                Node node = node(words, numbers);
                if (!listed.containsKey(node) && !node.aliases.contains(alias)) {
                    node.aliases.add(alias);
                }
            }
        }
        this.words = numbers.build();
    }

    /** The words of all aliases, numbered. */
    WordTable words() {
        return words;
    }

    private Node node(List<String> words, WordTable.Builder numbers) {
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(numbers.number(word), unused -> new Node());
        }
        return node;
    }

    /** Every alias that starts at token {@code from}, longest first. */
    List<Match> matchesAt(FieldTokens field, int from) {
        Node node = child(root, field, from);
        if (node == null) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(2);
        int at = from;
        while (node != null) {
            at++;
            if (!node.aliases.isEmpty()) {
                matches.add(0, new Match(at, node.aliases));
            }
            if (at >= field.size() || !field.sameLine(from, at)) {
                break;
            }
            Node child = child(node, field, at);
            if (child == null) {
                int next = afterJoiner(field, at);
                child = next == at ? null : child(node, field, next);
                at = next;
            }
            node = child;
        }
        return matches;
    }

    private static @Nullable Node child(Node node, FieldTokens field, int index) {
        int word = field.word(index);
        return word == WordTable.NONE ? null : node.children.get(word);
    }

    /** Skips a hyphen without spaces (خیبر-پختونخوا), or a full stop between letter names (سی۔ آئی۔ اے). */
    private int afterJoiner(FieldTokens field, int at) {
        if (at + 1 >= field.size() || !field.sameLine(at, at + 1)) {
            return at;
        }
        boolean hyphen = field.isKey(at, "-") && field.isGlued(at - 1, at) && field.isGlued(at, at + 1);
        boolean stop = field.isKey(at, ".")
                && field.isGlued(at - 1, at)
                && letterNames.contains(field.key(at - 1))
                && letterNames.contains(field.key(at + 1));
        return hyphen || stop ? at + 1 : at;
    }
}
