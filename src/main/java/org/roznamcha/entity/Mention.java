package org.roznamcha.entity;

import java.util.Locale;
import org.roznamcha.text.Span;

/**
 * One mention of an entity.
 *
 * @param field which text it stands in
 * @param span where, in the display form of that text
 * @param surface the text under the span
 * @param type what kind of entity
 * @param entityId Wikidata id where known, else {@code rz:<slug>}
 * @param label English label of the entity
 * @param confidence 0 to 1
 * @param method how it was found
 * @param aliasKey the alias of the gazetteer that matched, as a key: counts are traced to it
 */
public record Mention(
        Field field,
        Span span,
        String surface,
        EntityType type,
        String entityId,
        String label,
        double confidence,
        Method method,
        String aliasKey) {

    /** The text a mention stands in. */
    public enum Field {
        TITLE,
        DECK,
        TEXT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a mention was found. */
    public enum Method {
        /** A full alias of the gazetteer. */
        ALIAS,
        /** A short form of an entity named in full in the same document. */
        SHORT_FORM,
        /** An ambiguous alias that its context settled. */
        CONTEXT,
        /** A demonym such as روسی: points to the entity, counted apart. */
        DEMONYM;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
