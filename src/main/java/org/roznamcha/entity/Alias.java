package org.roznamcha.entity;

import java.util.List;
import java.util.Locale;

/**
 * One way to write an entity, as listed in {@code aliases.tsv}.
 *
 * @param entityId whom it names
 * @param text how the list writes it
 * @param kind what sort of name it is
 * @param words its key form, word by word; never empty
 * @param rule the context it needs
 * @param line its line in the resource, from 1
 */
public record Alias(String entityId, String text, Kind kind, List<String> words, ContextRule rule, int line) {

    /** What sort of name an alias is. */
    public enum Kind {
        /** A name that stands by itself. */
        NAME,
        /** A name made of letter names, such as سی آئی اے. */
        ACRONYM,
        /** Part of a name: counts only where the document also gives a name in full. */
        SHORT,
        /** A people or origin, such as روسی. */
        DEMONYM;

        /** The name in the resource. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Alias {
        words = List.copyOf(words);
    }

    /** The key that tables show: what was matched, however a page spelt it. */
    public String key() {
        return String.join(" ", words);
    }
}
