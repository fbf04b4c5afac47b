package org.roznamcha.page.markup;

import org.roznamcha.page.markup.TreeBuilder.Mode;

/** The Standard's rules for text and start tags in the body of a page. */
final class BodyRules {

    private final TreeBuilder builder;
    private final OpenElements open;
    private final ActiveFormatting formatting;
    private final BodyEnds ends;

    BodyRules(TreeBuilder builder, BodyEnds ends) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
        this.ends = ends;
    }

    void characters(Text text) {
        reopen();
        builder.insertAt(open.current(), text);
    }

    private void reopen() {
        formatting.reopen(open, builder);
    }

    void start(Tag tag) {
        switch (tag.start) {
            case OTHER -> insertInText(tag);
            case HEAD -> builder.insertOfHead(tag);
            case HTML, BODY -> builder.addAttributes(tag);
            case IGNORED -> {
                // Out of place here.
            }
            case BLOCK, PREFORMATTED -> insertBlock(tag);
            case HEADING -> startHeading(tag);
            case FORM -> startForm(tag);
            case ITEM, TERM -> startItem(tag);
            case BUTTON -> startButton(tag);
            case ANCHOR -> startAnchor(tag);
            case FORMATTING -> startFormatting(tag);
            case NOBR -> startNobr(tag);
            case FENCED -> startFenced(tag);
            case TABLE -> startTable(tag);
            case VOID -> insertVoid(tag);
            case PARAMETER -> builder.insertEmpty(tag);
            case LINE -> insertLine(tag);
            case TEXT_AREA, RAW -> builder.insertWritten(tag);
            case RAW_BLOCK -> startRawBlock(tag);
            case OPTION -> startOption(tag);
            case SELECT -> startSelect(tag);
            case RUBY_BASE, RUBY_TEXT -> startRuby(tag);
            case FOREIGN -> startForeign(tag);
            case LEFT -> throw new RareMarkup(tag.name);
        }
    }

    private void insertInText(Tag tag) {
        reopen();
        builder.insert(tag);
    }

    private void insertBlock(Tag tag) {
        open.closeParagraph();
        builder.insert(tag);
    }

    private void startFormatting(Tag tag) {
        reopen();
        formatting.push(builder.insert(tag));
    }

    /** A link ends where the next begins. */
    private void startAnchor(Tag tag) {
        if (formatting.last(tag) != null) {
            ends.endFormatting(tag);
            int still = open.lastIndexOf(tag);
            if (still >= 0) {
                Element around = open.get(still);
                formatting.remove(around);
                open.remove(around);
            }
        }
        startFormatting(tag);
    }

    private void startNobr(Tag tag) {
        reopen();
        if (open.inScope(tag)) {
            ends.endFormatting(tag);
        }
        startFormatting(tag);
    }

    private void startHeading(Tag tag) {
        open.closeParagraph();
        if (open.current().tag.start == Tag.Start.HEADING) {
            open.pop();
        }
        builder.insert(tag);
    }

    private void startForm(Tag tag) {
        if (builder.form == null) {
            open.closeParagraph();
            builder.form = builder.insert(tag);
        }
    }

    private void startButton(Tag tag) {
        if (open.inScope(tag)) {
            open.closeImplied(tag);
            open.popUpTo(tag);
        }
        insertInText(tag);
    }

    private void startFenced(Tag tag) {
        insertInText(tag);
        formatting.fence();
    }

    private void startTable(Tag tag) {
        if (!builder.isQuirky()) {
            open.closeParagraph();
        }
        builder.insert(tag);
        builder.mode = Mode.IN_TABLE;
    }

    private void insertVoid(Tag tag) {
        if (tag == Tag.INPUT && open.inScope(Tag.SELECT)) {
            open.popUpTo(Tag.SELECT);
        }
        reopen();
        builder.insertEmpty(tag);
    }

    private void insertLine(Tag tag) {
        open.closeParagraph();
        if (open.inScope(Tag.SELECT)) {
            open.closeImplied(tag);
        }
        builder.insertEmpty(tag);
    }

    private void startRawBlock(Tag tag) {
        open.closeParagraph();
        reopen();
        builder.insertWritten(tag);
    }

    private void startOption(Tag tag) {
        if (open.inScope(Tag.SELECT)) {
            open.closeImplied(tag == Tag.OPTION ? Tag.OPTGROUP : tag);
        } else if (open.isCurrent(Tag.OPTION)) {
            open.pop();
        }
        insertInText(tag);
    }

    /** A selection within another ends that. */
    private void startSelect(Tag tag) {
        if (open.inScope(tag)) {
            open.popUpTo(tag);
        } else {
            insertInText(tag);
        }
    }

    private void startRuby(Tag tag) {
        if (open.inScope(Tag.RUBY)) {
            open.closeImplied(tag.start == Tag.Start.RUBY_TEXT ? Tag.RTC : tag);
        }
        builder.insert(tag);
    }

    private void startForeign(Tag tag) {
        reopen();
        builder.insertForeign(tag);
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
}
