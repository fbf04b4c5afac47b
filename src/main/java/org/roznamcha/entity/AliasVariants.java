package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Further spellings of an alias, by rule. Works on key words.
 *
 * <ul>
 *   <li>spaces left out between words, where the joined word has at least five letters (شمالیکوریا)
 *   <li>ا and ہ at the end of a place name of five letters or more (امریکا, امریکہ)
 *   <li>ئی written یی or ی, ائے written اے, other ئ written ی, ؤ written و (شوئیگو, شویگو; دریائے, دریاے)
 *   <li>ا before س and a stop left out or put in (اسٹیٹ, سٹیٹ)
 *   <li>oblique plurals of demonyms (روسیوں, ترکوں)
 * </ul>
 */
final class AliasVariants {

    private static final int MOST = 96;
    private static final int SHORTEST_JOIN = 5;
    private static final int SHORTEST_FOREIGN = 5;
    private static final Set<Character> STOPS = Set.of('ٹ', 'ک', 'پ');

    private final Map<String, Entity> entities;

    AliasVariants(Map<String, Entity> entities) {
        this.entities = Map.copyOf(entities);
    }

    /** At most {@value #MOST} spellings, without the one listed. */
    List<List<String>> of(Alias alias) {
        Entity entity = entities.get(alias.entityId());
        boolean place = entity != null && entity.type() == EntityType.LOC && alias.kind() == Alias.Kind.NAME;
        Set<List<String>> spellings = new LinkedHashSet<>();
        spellings.add(List.of());
        for (int i = 0; i < alias.words().size(); i++) {
            boolean last = i == alias.words().size() - 1;
            boolean plural = last && alias.kind() == Alias.Kind.DEMONYM;
            spellings = extend(
                    spellings, wordSpellings(alias.words().get(i), alias.words().size() > 1, place, plural));
        }
        spellings.remove(alias.words());
        return List.copyOf(spellings);
    }

    private static Set<List<String>> extend(Set<List<String>> heads, Set<String> words) {
        Set<List<String>> extended = new LinkedHashSet<>();
        for (List<String> head : heads) {
            for (String word : words) {
                add(extended, head, head.size(), word);
                String before = head.isEmpty() ? "" : head.get(head.size() - 1);
                if (!before.isEmpty() && isWord(word) && isWord(before) && canJoin(before + word)) {
                    add(extended, head, head.size() - 1, before + word);
                }
            }
        }
        return extended;
    }

    private static void add(Set<List<String>> extended, List<String> head, int kept, String word) {
        if (extended.size() < MOST) {
            List<String> words = new ArrayList<>(head.subList(0, kept));
            words.add(word);
            extended.add(List.copyOf(words));
        }
    }

    private static boolean isWord(String word) {
        return Character.isLetter(word.charAt(0));
    }

    private static boolean canJoin(String joined) {
        return joined.length() >= SHORTEST_JOIN;
    }

    private static Set<String> wordSpellings(String word, boolean oneOfSeveral, boolean place, boolean demonym) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        if (oneOfSeveral || word.length() >= SHORTEST_FOREIGN) {
            spellings.add(word.replace("ئی", "یی"));
            spellings.add(word.replace("ئی", "ی").replace('ئ', 'ی'));
            spellings.add(word.replace("ائے", "اے"));
            spellings.add(word.replace('ؤ', 'و'));
            spellings.add(withOrWithoutAlef(word));
        }
        if (place && word.length() >= SHORTEST_FOREIGN) {
            spellings.add(otherEnding(word));
        }
        if (demonym) {
            spellings.add(word + "وں");
        }
        return spellings;
    }

    private static String withOrWithoutAlef(String word) {
        if (word.length() > 2 && word.startsWith("اس") && STOPS.contains(word.charAt(2))) {
            return word.substring(1);
        }
        return word.length() > 1 && word.charAt(0) == 'س' && STOPS.contains(word.charAt(1)) ? 'ا' + word : word;
    }

    private static String otherEnding(String word) {
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'ا' -> stem + 'ہ';
            case 'ہ' -> stem + 'ا';
            default -> word;
        };
    }
}
