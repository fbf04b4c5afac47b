package org.roznamcha.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story as one page tells it: its own spelling, dateline, cuts and additions.
 *
 * @param title headline
 * @param deck standfirst, if the layout shows one
 * @param place place of the dateline, if the outlet writes one
 * @param paragraphs body; subheadings begin with {@link #SUBHEADING}
 */
record Version(MarkedText title, Optional<MarkedText> deck, Optional<String> place, List<MarkedText> paragraphs) {

    /** How a story file marks a subheading. */
    static final String SUBHEADING = "## ";

    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    static Version of(Story story, Block page, Host host, Template layout) {
        List<Spelling> spellings =
                page.words("spelling").stream().map(Spelling::named).toList();
        Optional<String> place =
                host.dateline().isEmpty() ? Optional.empty() : story.head().field("place");
        List<String> marked = new ArrayList<>(story.head().paragraphs());
        page.words("without").stream()
                .map(Integer::valueOf)
                .sorted((left, right) -> right - left)
                .forEach(number -> marked.remove(number - 1));
        marked.addAll(page.paragraphs());
        if (place.isPresent() && !marked.isEmpty()) {
            marked.set(0, host.dateline().replace("{place}", place.get()) + marked.get(0));
        }
        MarkedText title =
                MarkedText.parse(page.field("title").orElse(story.head().required("title")));
        Optional<MarkedText> deck =
                story.head().field("deck").filter(text -> layout.shows("deck")).map(MarkedText::parse);
        return new Version(
                spell(title, spellings),
                deck.map(text -> spell(text, spellings)),
                place.map(text -> spell(MarkedText.parse(text), spellings).text()),
                marked.stream()
                        .map(text -> spell(MarkedText.parse(text), spellings))
                        .toList());
    }

    /** The same as a reader should get it: without the marks of subheadings and without direction marks. */
    Version displayed() {
        return new Version(
                title.map(Version::displayed),
                deck.map(text -> text.map(Version::displayed)),
                place,
                paragraphs.stream().map(text -> text.map(Version::displayed)).toList());
    }

    private static String displayed(String text) {
        String visible = text.replace(RIGHT_TO_LEFT_MARK, "");
        return visible.startsWith(SUBHEADING) ? visible.substring(SUBHEADING.length()) : visible;
    }

    private static MarkedText spell(MarkedText text, List<Spelling> spellings) {
        return text.map(part -> Spelling.applyAll(spellings, part));
    }
}
