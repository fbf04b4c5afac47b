package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.roznamcha.sample.MarkedText;

/**
 * A story as one outlet tells it, in its spelling.
 *
 * @param headline what the outlet calls it, whether a reader finds that or not
 * @param title the headline where a reader finds it, or the empty text
 * @param deck the standfirst where the layout has one, or the empty text
 * @param place the dateline, or the empty text
 * @param paragraphs the body
 */
record Telling(MarkedText headline, MarkedText title, MarkedText deck, MarkedText place, List<MarkedText> paragraphs) {

    private static final double LARGEST_CUT = 0.15;
    private static final double LARGEST_ADDITION = 0.12;
    private static final MarkedText NOTHING = MarkedText.parse("");
    private static final String CORRECTION =
            "تصحیح: اس خبر کے ابتدائی متن میں ایک عدد غلط درج ہو گیا تھا جسے اب درست کر دیا گیا ہے۔";
    private static final List<String> DATELINES =
            List.of("%s:", "%s (نمائندہ خصوصی)", "%s۔", "%s (ویب ڈیسک):", "%s، اسٹاف رپورٹر:");

    /** What a page holds of a story, less what its layout does not show. */
    static Telling of(StoryPlan plan, StoryWriter.Draft draft, StoryPlan.Copy copy, Outlet outlet, Desk desk) {
        Chance chance = Chance.of(desk.seed(), "copy", plan.day(), plan.number(), copy.outlet());
        MarkedText title = draft.title();
        List<MarkedText> paragraphs = new ArrayList<>(draft.paragraphs());
        if (copy.kind() == StoryPlan.Kind.EDITED) {
            title = chance.in(0.5) ? desk.writer().headline(plan.subject(), chance) : title;
            edit(paragraphs, desk.writer().sentence(plan.subject(), chance), chance);
        }
        MarkedText place = outlet.layout().shows("place") ? dateline(draft.place(), outlet) : NOTHING;
        UnaryOperator<String> typing = outlet.typing();
        return new Telling(
                title.map(typing),
                outlet.showsTitle() ? title.map(typing) : NOTHING,
                outlet.layout().shows("deck") ? draft.deck().map(typing) : NOTHING,
                place.map(typing),
                paragraphs.stream().map(paragraph -> paragraph.map(typing)).toList());
    }

    /** Cuts one short paragraph or adds a short one: what remains is still clearly the same story. */
    private static void edit(List<MarkedText> paragraphs, MarkedText own, Chance chance) {
        int chars = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        int cut = 1 + chance.below(paragraphs.size());
        if (cut < paragraphs.size() && paragraphs.get(cut).text().length() < chars * LARGEST_CUT) {
            paragraphs.remove(cut);
        }
        if (own.text().length() < chars * LARGEST_ADDITION) {
            paragraphs.add(own);
        }
    }

    private static MarkedText dateline(MarkedText place, Outlet outlet) {
        String[] around = DATELINES.get(outlet.index() % DATELINES.size()).split("%s", -1);
        List<MarkedText.Segment> segments = new ArrayList<>();
        segments.add(new MarkedText.Segment(around[0], null));
        segments.addAll(place.segments());
        segments.add(new MarkedText.Segment(around[1], null));
        return new MarkedText(segments);
    }

    /** The place that the dateline names, without what stands around it; or the empty text. */
    MarkedText placeName() {
        int segments = place.segments().size();
        return segments < 2 ? place : new MarkedText(place.segments().subList(1, segments - 1));
    }

    /** The same with a note that it was corrected. */
    Telling corrected(UnaryOperator<String> typing) {
        List<MarkedText> longer = new ArrayList<>(paragraphs);
        longer.add(MarkedText.parse(typing.apply(CORRECTION)));
        return new Telling(headline, title, deck, place, List.copyOf(longer));
    }

    /** The body as a reader sees it: the dateline belongs to the first paragraph. */
    List<MarkedText> body() {
        if (place.text().isEmpty()) {
            return paragraphs;
        }
        List<MarkedText> body = new ArrayList<>(paragraphs);
        List<MarkedText.Segment> first = new ArrayList<>(place.segments());
        first.add(new MarkedText.Segment(" ", null));
        first.addAll(paragraphs.get(0).segments());
        body.set(0, new MarkedText(first));
        return List.copyOf(body);
    }

    /**
     * How often title and body speak of somebody.
     *
     * @param names by name
     * @param inTitle those of them in the title
     * @param demonyms by demonym
     */
    record Named(int names, int inTitle, int demonyms) {
        private Named plus(Named other) {
            return new Named(names + other.names, inTitle + other.inTitle, demonyms + other.demonyms);
        }
    }

    /** Whom title and body speak of. */
    Map<String, Named> named() {
        Map<String, Named> named = new HashMap<>();
        add(title, 1, named);
        body().forEach(paragraph -> add(paragraph, 0, named));
        return named;
    }

    private static void add(MarkedText text, int inTitle, Map<String, Named> named) {
        for (MarkedText.Planted mention : text.mentions(0)) {
            Named once = mention.demonym() ? new Named(0, 0, 1) : new Named(1, inTitle, 0);
            named.merge(mention.label(), once, Named::plus);
        }
    }
}
