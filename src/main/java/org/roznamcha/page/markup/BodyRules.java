package org.roznamcha.page.markup;

import org.roznamcha.page.markup.TreeBuilder.Mode;

/** The Standard's rules for the body of a page. */
final class BodyRules {

    private final TreeBuilder builder;
    private final OpenElements open;
    private final ActiveFormatting formatting;
    private final AdoptionAgency agency;

    BodyRules(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
        this.agency = new AdoptionAgency(builder);
    }

    void characters(Text text) {
        reopen();
        builder.insertAt(open.current(), text);
    }

    private void reopen() {
        if (!formatting.isEmpty()) {
            formatting.reopen(open, builder);
        }
    }

    void start(Tag tag) {
        switch (tag.start) {
            case OTHER -> insertInText(tag);
            case HEAD -> builder.insertOfHead(tag);
            case HTML -> builder.addAttributes(tag);
            case IGNORED -> {
                if (tag == Tag.BODY) {
                    builder.addAttributes(tag);
                }
                // Out of place here.
            }
            case BLOCK, PREFORMATTED -> insertBlock(tag);
            case HEADING -> {
                closeParagraph();
                if (open.current().tag.start == Tag.Start.HEADING) {
                    open.pop();
                }
                builder.insert(tag);
            }
            case FORM -> {
                if (builder.form == null) {
                    closeParagraph();
                    builder.form = builder.insert(tag);
                }
            }
            case ITEM, TERM -> startItem(tag);
            case BUTTON -> {
                if (open.inScope(Tag.BUTTON)) {
                    open.closeImplied(Tag.BUTTON);
                    open.popUpTo(Tag.BUTTON);
                }
                insertInText(tag);
            }
            case ANCHOR -> {
                closeAnchor();
                startFormatting(tag);
            }
            case FORMATTING -> startFormatting(tag);
            case NOBR -> {
                reopen();
                if (open.inScope(Tag.NOBR)) {
                    endFormatting(Tag.NOBR);
                }
                startFormatting(tag);
            }
            case FENCED -> {
                insertInText(tag);
                formatting.fence();
            }
            case TABLE -> {
                if (!builder.isQuirky()) {
                    closeParagraph();
                }
                builder.insert(tag);
                builder.mode = Mode.IN_TABLE;
            }
            case VOID -> {
                if (tag == Tag.INPUT && open.inScope(Tag.SELECT)) {
                    open.popUpTo(Tag.SELECT);
                }
                reopen();
                builder.insertEmpty(tag);
            }
            case PARAMETER -> builder.insertEmpty(tag);
            case LINE -> {
                closeParagraph();
                if (open.inScope(Tag.SELECT)) {
                    open.closeImplied(tag);
                }
                builder.insertEmpty(tag);
            }
            case TEXT_AREA, RAW -> builder.insertWritten(tag);
            case RAW_BLOCK -> {
                closeParagraph();
                reopen();
                builder.insertWritten(tag);
            }
            case OPTION -> {
                if (open.inScope(Tag.SELECT)) {
                    open.closeImplied(tag == Tag.OPTION ? Tag.OPTGROUP : tag);
                } else if (open.isCurrent(Tag.OPTION)) {
                    open.pop();
                }
                insertInText(tag);
            }
            case SELECT -> {
                if (open.inScope(tag)) {
                    open.popUpTo(tag);
                } else {
                    insertInText(tag);
                }
            }
            case RUBY_BASE, RUBY_TEXT -> {
                if (open.inScope(Tag.RUBY)) {
                    open.closeImplied(tag.start == Tag.Start.RUBY_TEXT ? Tag.RTC : tag);
                }
                builder.insert(tag);
            }
            case FOREIGN -> {
                reopen();
                builder.insertForeign(tag);
            }
            case LEFT -> throw new RareMarkup(tag.name);
        }
    }

    private void insertInText(Tag tag) {
        reopen();
        builder.insert(tag);
    }

    private void insertBlock(Tag tag) {
        closeParagraph();
        builder.insert(tag);
    }

    private void startFormatting(Tag tag) {
        reopen();
        formatting.push(builder.insert(tag));
    }

    /** A link ends where the next begins. */
    private void closeAnchor() {
        if (formatting.last(Tag.A) == null) {
            return;
        }
        endFormatting(Tag.A);
        int still = open.lastIndexOf(Tag.A);
        if (still >= 0) {
            Element around = open.get(still);
            formatting.remove(around);
            open.remove(around);
        }
    }

    /** A list's item ends where the next begins. */
    private void startItem(Tag tag) {
        for (int i = open.size() - 1; i > 0; i--) {
            Element element = open.get(i);
            if (element.tag.start == tag.start && !element.foreign) {
                open.closeImplied(element.tag);
                open.popUpTo(element.tag);
                break;
            }
            boolean around = element.tag == Tag.ADDRESS || element.tag == Tag.DIV || element.tag == Tag.P;
            if (element.isSpecial() && !around) {
                break;
            }
        }
        insertBlock(tag);
    }

    private void closeParagraph() {
        if (open.paragraphInButtonScope()) {
            open.closeImplied(Tag.P);
            open.popUpTo(Tag.P);
        }
    }

    void end(Tag tag) {
        switch (tag.end) {
            case OTHER, TEMPLATE -> endOther(tag);
            case BODY, HTML -> {
                if (open.inScope(Tag.BODY)) {
                    builder.mode = Mode.AFTER_BODY;
                }
            }
            case BLOCK, FENCED -> {
                if (close(tag, open.inScope(tag)) && tag.end == Tag.End.FENCED) {
                    formatting.clearToFence();
                }
            }
            case FORM -> endForm();
            case PARAGRAPH -> {
                if (!open.paragraphInButtonScope()) {
                    builder.insert(builder.implied(tag));
                }
                closeParagraph();
            }
            case ITEM -> close(tag, open.inListScope(tag));
            case TERM -> close(tag, open.inScope(tag));
            case HEADING -> {
                if (open.inScope(found -> found.end == Tag.End.HEADING)) {
                    open.closeImplied(tag);
                    while (open.pop().tag.end != Tag.End.HEADING) {
                        // Whichever heading is open is what the page means.
                    }
                }
            }
            case FORMATTING -> endFormatting(tag);
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

    private void endFormatting(Tag tag) {
        if (!agency.end(tag)) {
            endOther(tag);
        }
    }

    private void endOther(Tag tag) {
        if (tag == Tag.BR) {
            reopen();
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
