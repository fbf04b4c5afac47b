package org.roznamcha.page.markup;

import java.util.Set;

/** Drawings and formulas, in which elements are what they are called, until one comes that only text can have. */
final class ForeignRules {

    /** Start tags that end a drawing. */
    private static final Set<String> TEXT_ONLY = Set.of(
            ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta "
                            + "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var")
                    .split(" ", -1));

    /** Elements of drawings and formulas in which text may stand again. */
    private static final Set<String> HOLDING_TEXT =
            Set.of("foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml");

    private final TreeBuilder builder;
    private final OpenElements open;

    ForeignRules(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
    }

    /** Whether an element of a drawing or formula holds text as a page does. */
    static boolean holdsText(Element element) {
        return HOLDING_TEXT.contains(element.name());
    }

    /** Whether elements that begin now are those of a drawing or formula. */
    boolean isInside() {
        return open.size() > 0 && open.current().foreign && !holdsText(open.current());
    }

    void start(Tag tag) {
        boolean font = tag.name.equals("font") && builder.hasAttribute("color", "face", "size");
        if (font || TEXT_ONLY.contains(tag.name)) {
            leave();
            builder.startHere(tag);
        } else {
            builder.insertForeign(tag);
        }
    }

    void end(Tag tag) {
        if (isInside() && tag.is(Tag.BR, Tag.P)) {
            leave();
            builder.endHere(tag);
            return;
        }
        for (int i = open.size() - 1; i > 0 && open.get(i).foreign; i--) {
            if (open.get(i).name().equals(tag.name)) {
                open.popUpTo(i);
                return;
            }
        }
        builder.endHere(tag);
    }

    private void leave() {
        while (isInside()) {
            open.pop();
        }
    }
}
