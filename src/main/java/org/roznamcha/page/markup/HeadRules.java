package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.TreeBuilder.Mode;

/** The Standard's rules for what comes before the body, which opens by itself where a page forgets to. */
final class HeadRules {

    private final TreeBuilder builder;
    private final BodyRules bodyRules;
    private final OpenElements open;

    private @Nullable Element html;
    private @Nullable Element head;
    private @Nullable Element body;

    HeadRules(TreeBuilder builder, BodyRules bodyRules) {
        this.builder = builder;
        this.bodyRules = bodyRules;
        this.open = builder.open;
    }

    void start(Tag tag) {
        switch (builder.mode) {
            case BEFORE_HEAD -> startBeforeHead(tag);
            case IN_HEAD -> startInHead(tag);
            case IN_HEAD_NOSCRIPT -> bodyRules.start(tag);
            default -> startAfterHead(tag);
        }
    }

    private void startBeforeHead(Tag tag) {
        if (tag == Tag.HTML) {
            openHtml(html == null ? builder.element(tag) : html);
        } else {
            openHead(tag == Tag.HEAD ? builder.element(tag) : builder.implied(Tag.HEAD));
            if (tag != Tag.HEAD) {
                builder.startHere(tag);
            }
        }
    }

    private void startInHead(Tag tag) {
        if (tag == Tag.NOSCRIPT) {
            builder.insert(tag);
            builder.mode = Mode.IN_HEAD_NOSCRIPT;
        } else if (tag.start == Tag.Start.HEAD) {
            builder.insertOfHead(tag);
        } else if (tag != Tag.HEAD && tag != Tag.HTML) {
            leaveHead();
            builder.startHere(tag);
        }
    }

    private void startAfterHead(Tag tag) {
        Element closed = head;
        if (tag == Tag.BODY) {
            openBody(builder.element(tag));
        } else if (tag == Tag.FRAMESET) {
            throw new RareMarkup(tag.name);
        } else if (tag.start == Tag.Start.HEAD && closed != null) {
            open.push(closed);
            builder.insertOfHead(tag);
            open.remove(closed);
        } else if (tag != Tag.HEAD && tag != Tag.HTML) {
            openBody(builder.implied(Tag.BODY));
            builder.startHere(tag);
        }
    }

    void end(Tag tag) {
        boolean opensBody = tag == Tag.BODY || tag == Tag.HTML || tag == Tag.BR;
        if (builder.mode == Mode.IN_HEAD_NOSCRIPT) {
            bodyRules.end(tag);
            builder.mode = open.holds(Tag.NOSCRIPT) ? builder.mode : Mode.IN_HEAD;
        } else if (opensBody) {
            enterBody();
            builder.endHere(tag);
        } else if (tag == Tag.HEAD && builder.mode != Mode.AFTER_HEAD) {
            openHeadIfNone();
            leaveHead();
        }
    }

    /** Opens what has to be open before text can be shown. */
    void enterBody() {
        openHeadIfNone();
        if (builder.mode == Mode.IN_HEAD_NOSCRIPT) {
            open.popUpTo(Tag.NOSCRIPT);
            builder.mode = Mode.IN_HEAD;
        }
        if (builder.mode == Mode.IN_HEAD) {
            leaveHead();
        }
        if (builder.mode == Mode.AFTER_HEAD) {
            openBody(builder.implied(Tag.BODY));
        }
    }

    private void openHtml(Element top) {
        if (html == null) {
            html = top;
            open.push(top);
        }
    }

    private void openHeadIfNone() {
        if (head == null) {
            openHead(builder.implied(Tag.HEAD));
        }
    }

    private void openHead(Element opened) {
        openHtml(html == null ? builder.implied(Tag.HTML) : html);
        head = builder.insert(opened);
        builder.mode = Mode.IN_HEAD;
    }

    private void leaveHead() {
        open.pop();
        builder.mode = Mode.AFTER_HEAD;
    }

    private void openBody(Element opened) {
        body = builder.insert(opened);
        builder.mode = Mode.IN_BODY;
    }

    /** The element of a tag that a page may write once only; null when it has not been opened. */
    @Nullable
    Element opened(Tag tag) {
        return tag == Tag.HTML ? html : body;
    }

    /** The tree, with a body in any case. */
    Document document() {
        enterBody();
        Element top = html;
        Element shown = body;
        if (top == null || shown == null) {
            throw new RareMarkup("a page without body");
        }
        return new Document(top, shown);
    }
}
