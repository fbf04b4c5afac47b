package org.roznamcha.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a whole page, for rules that ask what else it speaks of. Gathered at the first question: most pages ask none.
 * Belongs to one search, hence to one thread.
 */
final class PageWords {

    /** Words of the longest phrase that can be asked for. */
    static final int LONGEST_PHRASE = 2;

    private final List<FieldTokens> fields;
    private @Nullable Set<String> words;

    PageWords(List<FieldTokens> fields) {
        this.fields = fields;
    }

    /** Whether the page holds one of these phrases of one or two words. */
    boolean holdsAny(Collection<String> phrases) {
        Set<String> gathered = words == null ? gather() : words;
        words = gathered;
        for (String phrase : phrases) {
            int space = phrase.indexOf(' ');
            boolean held = space < 0
                    ? gathered.contains(phrase)
                    : gathered.contains(phrase.substring(0, space)) && holdsPair(phrase, space);
            if (held) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsPair(String phrase, int space) {
        String first = phrase.substring(0, space);
        String second = phrase.substring(space + 1);
        for (FieldTokens field : fields) {
            for (int i = 1; i < field.size(); i++) {
                if (field.isKey(i - 1, first) && field.isKey(i, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> gather() {
        Set<String> found = new HashSet<>();
        for (FieldTokens field : fields) {
            for (int i = 0; i < field.size(); i++) {
                found.add(field.key(i));
            }
        }
        return found;
    }
}
