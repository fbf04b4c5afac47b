package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;

/** The text of elements in one line, as jsoup gives it: white space collapsed, what is never seen left out. */
final class ShownText implements TreeWalk.Visitor {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char SOFT_HYPHEN = '\u00ad';

    /** White space is kept in elements so close inside one of preformatted text. */
    private static final int KEPT_STEPS = 6;

    private final StringBuilder shown = new StringBuilder();

    private ShownText() {}

    static String of(Element element) {
        ShownText text = new ShownText();
        TreeWalk.visit(element, text);
        return text.shown.toString().trim();
    }

    static String ofItselfAlone(Element element) {
        ShownText text = new ShownText();
        for (Node child = element.first; child != null; child = child.next) {
            if (child instanceof Text run) {
                text.append(run);
            } else if (child instanceof Element other && other.tag == Tag.BR) {
                text.space();
            }
        }
        return text.shown.toString().trim();
    }

    @Override
    public TreeWalk.Step enter(Node node) {
        if (node instanceof Text run) {
            append(run);
        } else if (node instanceof Element element && shown.length() > 0 && beginsApart(element)) {
            space();
        }
        return TreeWalk.Step.INTO;
    }

    @Override
    public void leave(Node node) {
        boolean inline = node.next instanceof Text || (node.next instanceof Element element && !element.isBlock());
        if (inline && node instanceof Element element && endsApart(element)) {
            space();
        }
    }

    private static boolean beginsApart(Element element) {
        return element.isBlock() || element.tag == Tag.BR || (element.tag.apart && element.hasText());
    }

    private static boolean endsApart(Element element) {
        boolean apart = element.isBlock() || element.tag.apart;
        for (Node child = element.first; child != null && !apart; child = child.next) {
            apart = child instanceof Element inner && inner.isBlock();
        }
        return apart;
    }

    private void space() {
        if (!endsWithSpace()) {
            shown.append(' ');
        }
    }

    private void append(Run run) {
        String text = run.text();
        if (isKept(run.parent)) {
            shown.append(text);
            return;
        }
        boolean space = endsWithSpace();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isSpace(c) || c == NO_BREAK_SPACE) {
                if (!space) {
                    shown.append(' ');
                }
                space = true;
            } else if (c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN) {
                shown.append(c);
                space = false;
            }
        }
    }

    private static boolean isKept(@Nullable Element around) {
        Element at = around;
        for (int step = 0; step < KEPT_STEPS && at != null; step++) {
            if (at.tag.kept) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private boolean endsWithSpace() {
        return shown.length() > 0 && shown.charAt(shown.length() - 1) == ' ';
    }
}
