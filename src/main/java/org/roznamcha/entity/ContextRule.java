package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must stand around an ambiguous alias for it to be a name. All conditions hold together; an alias that may stand in
 * either of two contexts is listed twice.
 *
 * <p>Written as {@code side: phrase, phrase; side: phrase}, where {@code side} is {@code next}, {@code prev}, {@code
 * not-next}, {@code not-prev} (words right after or before), {@code page} or {@code not-page} (words anywhere in title,
 * deck or text). In place of a phrase: {@code @name} for a list of {@code contexts.tsv}, {@code ^} for the start of a line
 * or clause, {@code $} for its end, {@code #} for a number.
 */
public final class ContextRule {

    /** No conditions. */
    static final ContextRule NONE = new ContextRule(List.of());

    private enum Side {
        NEXT,
        PREV,
        PAGE
    }

    private record Condition(Side side, boolean wanted, Set<String> phrases, int longest) {}

    private final List<Condition> conditions;

    private ContextRule(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /**
     * Reads a rule.
     *
     * @param written the rule as in the resource; blank for none
     * @param lists the named phrase lists, as key forms
     * @throws IllegalArgumentException with the reason, when it is not a rule
     */
    static ContextRule parse(String written, Map<String, Set<String>> lists) {
        if (written.isBlank()) {
            return NONE;
        }
        List<Condition> conditions = new ArrayList<>();
        for (String part : written.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("condition without a side: " + part.strip());
            }
            conditions.add(
                    condition(part.substring(0, colon).strip(), PhraseList.parse(part.substring(colon + 1), lists)));
        }
        return new ContextRule(conditions);
    }

    private static Condition condition(String side, Set<String> phrases) {
        boolean wanted = !side.startsWith("not-");
        Side where = switch (wanted ? side : side.substring(4)) {
            case "next" -> Side.NEXT;
            case "prev" -> Side.PREV;
            case "page" -> Side.PAGE;
            default -> throw new IllegalArgumentException("unknown side: " + side);
        };
        int longest = phrases.stream().mapToInt(PhraseList::length).max().orElse(0);
        if (where == Side.PAGE && longest > PageWords.LONGEST_PHRASE) {
            throw new IllegalArgumentException("page phrase of more than " + PageWords.LONGEST_PHRASE + " words");
        }
        return new Condition(where, wanted, phrases, longest);
    }

    boolean isNone() {
        return conditions.isEmpty();
    }

    /** Whether something must stand around the alias, rather than only must not. */
    boolean needsContext() {
        return conditions.stream().anyMatch(Condition::wanted);
    }

    /** Whether the words {@code [from, to)} of a field stand in this context. */
    boolean allows(FieldTokens field, int from, int to, PageWords page) {
        for (Condition condition : conditions) {
            if (isMet(condition, field, from, to, page) != condition.wanted()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(Condition condition, FieldTokens field, int from, int to, PageWords page) {
        return switch (condition.side()) {
            case NEXT -> field.isFollowedBy(to, condition.phrases(), condition.longest());
            case PREV -> field.isPrecededBy(from, condition.phrases(), condition.longest());
            case PAGE -> page.holdsAny(condition.phrases());
        };
    }
}
