package org.roznamcha.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.Token;

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
        return phrases.stream().anyMatch(gathered::contains);
    }

    private Set<String> gather() {
        Set<String> found = new HashSet<>();
        for (FieldTokens field : fields) {
            String before = "";
            for (Token token : field.all()) {
                found.add(token.key());
                found.add(before + " " + token.key());
                before = token.key();
            }
        }
        return found;
    }
}
