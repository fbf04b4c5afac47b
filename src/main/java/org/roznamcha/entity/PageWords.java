package org.roznamcha.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roznamcha.text.Token;

/** The words of a whole page, for rules that ask what else it speaks of. */
final class PageWords {

    private final Set<String> words = new HashSet<>();

    PageWords(List<FieldTokens> fields) {
        for (FieldTokens field : fields) {
            String before = "";
            for (Token token : field.all()) {
                words.add(token.key());
                words.add(before + " " + token.key());
                before = token.key();
            }
        }
    }

    /** Whether the page holds one of these phrases of one or two words. */
    boolean holdsAny(Collection<String> phrases) {
        return phrases.stream().anyMatch(words::contains);
    }
}
