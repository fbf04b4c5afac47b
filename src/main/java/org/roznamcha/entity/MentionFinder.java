package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roznamcha.text.Span;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UrduText;
import org.roznamcha.text.WordTable;

/**
 * Finds the entities of a gazetteer in a document.
 *
 * <p>Left to right, the longest alias whose context allows it wins; names inside it are not reported, but demonyms inside
 * the name of a body or event are (روسی in روسی سلامتی کونسل). A short form counts only where title, deck or text give a
 * full name it belongs to: the one given last before it, else the first after it. Aliases match whole words of one line.
 *
 * <p>Thread-safe; the result depends on nothing but its arguments. Time is linear in the length of the document.
 */
public final class MentionFinder {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::field)
            .thenComparing(m -> m.span().start())
            .thenComparing(m -> -m.span().end());

    private final Gazetteer gazetteer;

    public MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Every mention, sorted by field, then start, then longest first.
     *
     * @param title the headline; {@code UrduText.of("")} if there is none
     * @param deck the standfirst; {@code UrduText.of("")} if there is none
     * @param text the body
     */
    public List<Mention> find(UrduText title, UrduText deck, UrduText text) {
        return find(Tokens.of(title), Tokens.of(deck), Tokens.of(text));
    }

    /** The same of texts that have been cut into tokens already. */
    public List<Mention> find(Tokens title, Tokens deck, Tokens text) {
        WordTable words = gazetteer.trie().words();
        List<FieldTokens> fields = List.of(
                new FieldTokens(Mention.Field.TITLE, title, words),
                new FieldTokens(Mention.Field.DECK, deck, words),
                new FieldTokens(Mention.Field.TEXT, text, words));
        return new Search(gazetteer, fields).run();
    }

    /** One document. */
    private static final class Search {

        private final Gazetteer gazetteer;
        private final List<FieldTokens> fields;
        private final PageWords page;
        private final ShortForms shortForms = new ShortForms();
        private final List<Mention> mentions = new ArrayList<>();

        Search(Gazetteer gazetteer, List<FieldTokens> fields) {
            this.gazetteer = gazetteer;
            this.fields = fields;
            this.page = new PageWords(fields);
        }

        List<Mention> run() {
            for (FieldTokens field : fields) {
                for (int at = 0; at < field.size(); ) {
                    at = step(field, at);
                }
            }
            for (ShortForms.Use use : shortForms.resolved()) {
                add(use.field(), use.from(), use.to(), use.alias());
            }
            mentions.sort(ORDER);
            return List.copyOf(mentions);
        }

        /** Takes what starts at a token, if anything; gives the token to go on from. */
        private int step(FieldTokens field, int at) {
            for (AliasTrie.Match match : gazetteer.trie().matchesAt(field, at)) {
                List<Alias> allowed = match.aliases().stream()
                        .filter(alias -> alias.rule().allows(field, at, match.to(), page))
                        .toList();
                Optional<Alias> whole = allowed.stream()
                        .filter(alias -> alias.kind() != Alias.Kind.SHORT)
                        .findFirst();
                if (whole.isPresent()) {
                    take(field, at, match.to(), whole.get());
                    return match.to();
                }
                if (!allowed.isEmpty()) {
                    shortForms.candidate(field, at, match.to(), allowed);
                    return match.to();
                }
            }
            return at + 1;
        }

        private void take(FieldTokens field, int from, int to, Alias alias) {
            add(field, from, to, alias);
            if (alias.kind() == Alias.Kind.DEMONYM) {
                return;
            }
            shortForms.fullName(alias.entityId());
            EntityType type = entity(alias).type();
            if (type != EntityType.LOC && type != EntityType.PER) {
                addNestedDemonyms(field, from, to, alias);
            }
        }

        private void addNestedDemonyms(FieldTokens field, int from, int to, Alias outer) {
            for (int at = from; at < to; at++) {
                int start = at;
                for (AliasTrie.Match match : gazetteer.trie().matchesAt(field, at)) {
                    Optional<Alias> demonym = match.to() - from >= to - from
                            ? Optional.empty()
                            : match.aliases().stream()
                                    .filter(alias -> alias.kind() == Alias.Kind.DEMONYM)
                                    .filter(alias -> !alias.entityId().equals(outer.entityId()))
                                    .filter(alias -> alias.rule().allows(field, start, match.to(), page))
                                    .findFirst();
                    if (demonym.isPresent()) {
                        add(field, at, match.to(), demonym.get());
                        at = match.to() - 1;
                        break;
                    }
                }
            }
        }

        private void add(FieldTokens field, int from, int to, Alias alias) {
            Span span = new Span(field.span(from).start(), field.span(to - 1).end());
            Entity entity = entity(alias);
            Mention.Method method = method(alias);
            mentions.add(new Mention(
                    field.field(),
                    span,
                    span.of(field.display()),
                    entity.type(),
                    entity.id(),
                    entity.labelEn(),
                    Confidence.of(method, to - from),
                    method,
                    alias.key()));
        }

        private Entity entity(Alias alias) {
            return gazetteer.entity(alias.entityId()).orElseThrow();
        }

        private static Mention.Method method(Alias alias) {
            return switch (alias.kind()) {
                case DEMONYM -> Mention.Method.DEMONYM;
                case SHORT -> Mention.Method.SHORT_FORM;
                case NAME, ACRONYM -> alias.rule().needsContext() ? Mention.Method.CONTEXT : Mention.Method.ALIAS;
            };
        }
    }
}
