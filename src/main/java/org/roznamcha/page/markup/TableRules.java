package org.roznamcha.page.markup;

import org.roznamcha.page.markup.TreeBuilder.Mode;

/** The Standard's rules for tables, where text and elements out of place go before the table. */
final class TableRules {

    private final TreeBuilder builder;
    private final BodyRules bodyRules;
    private final OpenElements open;

    TableRules(TreeBuilder builder, BodyRules bodyRules) {
        this.builder = builder;
        this.bodyRules = bodyRules;
        this.open = builder.open;
    }

    /** Whether only parts of a table can stand right inside. */
    static boolean isPartOfTable(Tag tag) {
        return tag == Tag.TABLE || tag == Tag.TR || isSection(tag);
    }

    private static boolean isSection(Tag tag) {
        return tag == Tag.TBODY || tag == Tag.THEAD || tag == Tag.TFOOT;
    }

    private static boolean isCell(Tag tag) {
        return tag == Tag.TD || tag == Tag.TH;
    }

    /** Whether it stands in tables only. */
    private static boolean isOfTable(Tag tag) {
        return tag == Tag.CAPTION
                || tag == Tag.COL
                || tag == Tag.COLGROUP
                || tag == Tag.TR
                || isSection(tag)
                || isCell(tag);
    }

    /** The mode for what is open. */
    static Mode modeOf(OpenElements open) {
        for (int i = open.size() - 1; i > 0; i--) {
            Tag tag = open.get(i).tag;
            if (isCell(tag)) {
                return Mode.IN_CELL;
            } else if (tag == Tag.TR) {
                return Mode.IN_ROW;
            } else if (isSection(tag)) {
                return Mode.IN_TABLE_BODY;
            } else if (tag == Tag.CAPTION) {
                return Mode.IN_CAPTION;
            } else if (tag == Tag.COLGROUP) {
                return Mode.IN_COLUMN_GROUP;
            } else if (tag == Tag.TABLE) {
                return Mode.IN_TABLE;
            } else if (tag == Tag.NOSCRIPT && open.get(i - 1).tag == Tag.HEAD) {
                return Mode.IN_HEAD_NOSCRIPT;
            }
        }
        return Mode.IN_BODY;
    }

    void characters(Text text, boolean blank) {
        if (builder.mode == Mode.IN_COLUMN_GROUP && !blank) {
            leave(Mode.IN_TABLE);
        }
        if (blank && (isPartOfTable(open.current().tag) || builder.mode == Mode.IN_COLUMN_GROUP)) {
            open.current().append(text);
        } else {
            builder.foster(() -> bodyRules.characters(text));
        }
    }

    void start(Tag tag) {
        switch (builder.mode) {
            case IN_CAPTION, IN_CELL -> {
                if (!isOfTable(tag)) {
                    bodyRules.start(tag);
                } else if (closeCaptionOrCell()) {
                    builder.startHere(tag);
                }
            }
            case IN_COLUMN_GROUP -> startInColumnGroup(tag);
            case IN_TABLE_BODY -> startInSection(tag);
            case IN_ROW -> startInRow(tag);
            default -> startInTable(tag);
        }
    }

    private void startInTable(Tag tag) {
        if (tag == Tag.CAPTION) {
            clearTo(Mode.IN_TABLE);
            builder.formatting.fence();
            open(builder.element(tag), Mode.IN_CAPTION);
        } else if (tag == Tag.COLGROUP) {
            clearTo(Mode.IN_TABLE);
            open(builder.element(tag), Mode.IN_COLUMN_GROUP);
        } else if (tag == Tag.COL) {
            clearTo(Mode.IN_TABLE);
            open(builder.implied(Tag.COLGROUP), Mode.IN_COLUMN_GROUP);
            builder.startHere(tag);
        } else if (isSection(tag)) {
            clearTo(Mode.IN_TABLE);
            open(builder.element(tag), Mode.IN_TABLE_BODY);
        } else if (isCell(tag) || tag == Tag.TR) {
            clearTo(Mode.IN_TABLE);
            open(builder.implied(Tag.TBODY), Mode.IN_TABLE_BODY);
            builder.startHere(tag);
        } else if (tag == Tag.TABLE) {
            if (closeTable()) {
                builder.startHere(tag);
            }
        } else {
            startOutOfPlace(tag);
        }
    }

    private void startOutOfPlace(Tag tag) {
        if (tag == Tag.SCRIPT || tag == Tag.STYLE || tag == Tag.TEMPLATE) {
            builder.insertOfHead(tag);
        } else if (tag == Tag.INPUT && builder.attribute("type").equalsIgnoreCase("hidden")) {
            builder.insertEmpty(tag);
        } else if (tag == Tag.FORM) {
            if (builder.form == null) {
                builder.form = builder.insert(tag);
                open.pop();
            }
        } else {
            builder.foster(() -> bodyRules.start(tag));
        }
    }

    private void startInColumnGroup(Tag tag) {
        if (tag == Tag.COL) {
            builder.insertEmpty(tag);
        } else {
            leave(Mode.IN_TABLE);
            builder.startHere(tag);
        }
    }

    private void startInSection(Tag tag) {
        if (tag == Tag.TR) {
            clearTo(Mode.IN_TABLE_BODY);
            open(builder.element(tag), Mode.IN_ROW);
        } else if (isCell(tag)) {
            clearTo(Mode.IN_TABLE_BODY);
            open(builder.implied(Tag.TR), Mode.IN_ROW);
            builder.startHere(tag);
        } else if (isOfTable(tag)) {
            if (closeSection()) {
                builder.startHere(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    private void startInRow(Tag tag) {
        if (isCell(tag)) {
            clearTo(Mode.IN_ROW);
            open(builder.element(tag), Mode.IN_CELL);
            builder.formatting.fence();
        } else if (isOfTable(tag)) {
            if (closeRow()) {
                builder.startHere(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    void end(Tag tag) {
        boolean ofTable = tag == Tag.TABLE || isOfTable(tag);
        if (tag == Tag.BODY || tag == Tag.HTML) {
            return;
        }
        switch (builder.mode) {
            case IN_CAPTION -> {
                if (!ofTable) {
                    bodyRules.end(tag);
                } else if ((tag == Tag.CAPTION || tag == Tag.TABLE) && closeCaptionOrCell() && tag == Tag.TABLE) {
                    builder.endHere(tag);
                }
            }
            case IN_CELL -> endInCell(tag, ofTable);
            case IN_COLUMN_GROUP -> {
                if (tag != Tag.COL) {
                    leave(Mode.IN_TABLE);
                    if (tag != Tag.COLGROUP) {
                        builder.endHere(tag);
                    }
                }
            }
            case IN_TABLE_BODY, IN_ROW -> endInSectionOrRow(tag, ofTable);
            default -> endInTable(tag, ofTable);
        }
    }

    private void endInTable(Tag tag, boolean ofTable) {
        if (tag == Tag.TABLE) {
            closeTable();
        } else if (!ofTable) {
            builder.foster(() -> bodyRules.end(tag));
        }
    }

    private void endInCell(Tag tag, boolean ofTable) {
        if (!ofTable) {
            bodyRules.end(tag);
        } else if (isCell(tag)) {
            if (open.inTableScope(tag)) {
                open.closeImplied(tag);
                open.popUpTo(tag);
                builder.formatting.clearToFence();
                builder.mode = Mode.IN_ROW;
            }
        } else if ((tag == Tag.TABLE || isPartOfTable(tag)) && open.inTableScope(tag) && closeCaptionOrCell()) {
            builder.endHere(tag);
        }
    }

    private void endInSectionOrRow(Tag tag, boolean ofTable) {
        boolean row = builder.mode == Mode.IN_ROW;
        if (!ofTable) {
            endInTable(tag, false);
        } else if (tag == Tag.TABLE || (row && isSection(tag) && open.inTableScope(tag))) {
            if (row ? closeRow() : closeSection()) {
                builder.endHere(tag);
            }
        } else if (row && tag == Tag.TR) {
            closeRow();
        } else if (!row && isSection(tag) && open.inTableScope(tag)) {
            closeSection();
        }
    }

    private boolean closeTable() {
        boolean known = open.inTableScope(Tag.TABLE);
        if (known) {
            open.popUpTo(Tag.TABLE);
            builder.mode = modeOf(open);
        }
        return known;
    }

    private boolean closeSection() {
        boolean known = open.inTableScope(Tag.TBODY) || open.inTableScope(Tag.THEAD) || open.inTableScope(Tag.TFOOT);
        if (known) {
            clearTo(Mode.IN_TABLE_BODY);
            leave(Mode.IN_TABLE);
        }
        return known;
    }

    private boolean closeRow() {
        boolean known = open.inTableScope(Tag.TR);
        if (known) {
            clearTo(Mode.IN_ROW);
            leave(Mode.IN_TABLE_BODY);
        }
        return known;
    }

    private boolean closeCaptionOrCell() {
        boolean caption = builder.mode == Mode.IN_CAPTION;
        Tag tag = caption ? Tag.CAPTION : open.inTableScope(Tag.TD) ? Tag.TD : Tag.TH;
        boolean known = open.inTableScope(tag);
        if (known) {
            open.closeImplied(tag);
            open.popUpTo(tag);
            builder.formatting.clearToFence();
            builder.mode = caption ? Mode.IN_TABLE : Mode.IN_ROW;
        }
        return known;
    }

    /** Closes what stands in the part of a table that a mode is for. */
    private void clearTo(Mode part) {
        open.clearTo(tag -> tag == Tag.TEMPLATE
                || switch (part) {
                    case IN_ROW -> tag == Tag.TR;
                    case IN_TABLE_BODY -> isSection(tag);
                    default -> tag == Tag.TABLE;
                });
    }

    private void open(Element part, Mode mode) {
        builder.insert(part);
        builder.mode = mode;
    }

    private void leave(Mode mode) {
        open.pop();
        builder.mode = mode;
    }
}
