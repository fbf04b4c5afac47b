package org.roznamcha.page.markup;

import org.roznamcha.page.markup.TreeBuilder.Mode;

/** The Standard's rules for end tags in the body of a page: what they close that has been left open. */
final class BodyEnds {

    private final TreeBuilder builder;
    private final OpenElements open;
    private final ActiveFormatting formatting;
    private final AdoptionAgency agency;

    BodyEnds(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
        this.agency = new AdoptionAgency(builder);
    }

    void end(Tag tag) {
        switch (tag.end) {
            case OTHER, TEMPLATE -> endOther(tag);
            case BODY, HTML -> endBody();
            case BLOCK -> close(tag, open.inScope(tag));
            case FENCED -> endFenced(tag);
            case FORM -> endForm();
            case PARAGRAPH -> endParagraph(tag);
            case ITEM -> close(tag, open.inListScope(tag));
            case TERM -> close(tag, open.inScope(tag));
            case HEADING -> endHeading(tag);
            case FORMATTING -> endFormatting(tag);
        }
    }

    private void endBody() {
        if (open.inScope(Tag.BODY)) {
            builder.mode = Mode.AFTER_BODY;
        }
    }

    private void endFenced(Tag tag) {
        if (close(tag, open.inScope(tag))) {
            formatting.clearToFence();
        }
    }

    private void endParagraph(Tag tag) {
        if (!open.paragraphInButtonScope()) {
            builder.insert(builder.implied(tag));
        }
        open.closeParagraph();
    }

    /** Whichever heading is open is what the page means. */
    private void endHeading(Tag tag) {
        boolean inScope = open.inScope(found -> found.end == Tag.End.HEADING);
        if (inScope) {
            open.closeImplied(tag);
        }
        for (boolean closed = !inScope; !closed; ) {
            closed = open.pop().tag.end == Tag.End.HEADING;
        }
    }

    private boolean close(Tag tag, boolean inScope) {
        if (inScope) {
            open.closeImplied(tag);
            open.popUpTo(tag);
        }
        return inScope;
    }

    private void endForm() {
        Element form = builder.form;
        builder.form = null;
        if (form != null && open.inScope(Tag.FORM)) {
            open.closeImplied(Tag.FORM);
            open.remove(form);
        }
    }

    void endFormatting(Tag tag) {
        if (!agency.end(tag)) {
            endOther(tag);
        }
    }

    private void endOther(Tag tag) {
        if (tag == Tag.BR) {
            formatting.reopen(open, builder);
            builder.insertAt(open.current(), builder.implied(tag));
            return;
        }
        for (int i = open.size() - 1; i > 0; i--) {
            Element element = open.get(i);
            if (element.name().equals(tag.name)) {
                open.closeImplied(element.tag);
                open.popUpTo(i);
                return;
            }
            if (element.isSpecial()) {
                return;
            }
        }
    }
}
