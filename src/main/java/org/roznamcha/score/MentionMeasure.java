package org.roznamcha.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roznamcha.score.FoundPage.FoundMention;
import org.roznamcha.score.PlantedPage.PlantedMention;

/**
 * Mentions in title and text. A span is right when its offsets are exact; a mention is, when its entity is too. Planted offsets are first
 * carried over to the text that was found, see {@link Carried}, so that a line too many above costs no mention below.
 *
 * <p>By document an entity counts once, however often it is named there; demonyms do not.
 */
final class MentionMeasure implements PageMeasure {

    private record Place(boolean inTitle, int start, int end) {}

    @Override
    public void add(PlantedPage planted, FoundPage found, Scores.Case page) {
        Map<Place, PlantedMention> marked = carried(planted, found);
        Map<Place, FoundMention> given = found.mentions().stream()
                .collect(Collectors.toMap(
                        each -> new Place(each.inTitle(), each.start(), each.end()), each -> each, (a, b) -> a));
        given.forEach((place, mention) -> {
            PlantedMention mark = marked.get(place);
            page.right("mentions.span.precision", mark != null, () -> shown(found, place, mention.entity(), null));
            page.right(
                    "mentions.linked.precision",
                    mark != null && mark.entity().equals(mention.entity()),
                    () -> shown(found, place, mention.entity(), mark));
        });
        marked.forEach((place, mark) -> missed(place, mark, given.get(place), found, page));
        byDocument(planted, found, page);
    }

    private static void missed(
            Place place, PlantedMention mark, @Nullable FoundMention mention, FoundPage found, Scores.Case page) {
        boolean linked = mention != null && mention.entity().equals(mark.entity());
        String entity = mention == null ? "nothing" : mention.entity();
        page.right("mentions.span.recall", mention != null, () -> shown(found, place, entity, mark));
        page.right("mentions.linked.recall", linked, () -> shown(found, place, entity, mark));
        if (mention != null) {
            page.right("links.entity", linked, () -> shown(found, place, entity, mark));
        }
        if (mention != null && linked) {
            page.right(
                    "links.demonym",
                    mention.demonym() == mark.demonym(),
                    () -> shown(found, place, entity + " as a " + (mention.demonym() ? "demonym" : "name"), mark));
        }
    }

    /** Marks of title and text by their place in what was found; those of a deck, or of a title that the page does not show, do not count. */
    private static Map<Place, PlantedMention> carried(PlantedPage planted, FoundPage found) {
        Carried title = new Carried(planted.title() == null ? List.of() : List.of(planted.title()), found.title());
        Carried text = new Carried(planted.paragraphs(), found.text());
        Map<Place, PlantedMention> marks = new HashMap<>();
        for (PlantedMention mark : planted.mentions()) {
            boolean inTitle = mark.field().equals("title");
            Carried field = inTitle ? title : text;
            if (!mark.field().equals("deck") && field.holds(mark.end())) {
                marks.put(new Place(inTitle, field.offset(mark.start()), field.offset(mark.end())), mark);
            }
        }
        return marks;
    }

    private static String shown(FoundPage found, Place place, String entity, @Nullable PlantedMention mark) {
        String field = place.inTitle() ? (found.title() == null ? "" : found.title()) : found.text();
        boolean stands = place.start() >= 0 && place.start() < place.end() && place.end() <= field.length();
        String surface =
                stands ? "'" + field.substring(place.start(), place.end()) + "'" : "its line is not in the text";
        return (place.inTitle() ? "title, " : "text, ") + surface + ": "
                + PageMeasure.difference(mark == null ? null : mark.entity(), entity);
    }

    private static void byDocument(PlantedPage planted, FoundPage found, Scores.Case page) {
        Set<String> marked = names(
                planted.mentions().stream()
                        .filter(mark -> !mark.demonym() && !mark.field().equals("deck"))
                        .toList(),
                PlantedMention::entity);
        Set<String> given =
                names(found.mentions().stream().filter(each -> !each.demonym()).toList(), FoundMention::entity);
        given.forEach(entity -> page.right(
                "mentions.by-document.precision", marked.contains(entity), () -> entity + " was not planted"));
        marked.forEach(entity ->
                page.right("mentions.by-document.recall", given.contains(entity), () -> entity + " was not found"));
    }

    private static <T> Set<String> names(List<T> mentions, Function<T, String> entity) {
        return mentions.stream().map(entity).collect(Collectors.toCollection(TreeSet::new));
    }
}
