package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one page from its tags and runs of text, by the rules for tree construction in the HTML Standard, without scripting. White
 * space outside the body is left out.
 */
final class TreeBuilder {

    /** The Standard's insertion modes, those aside that differ in nothing that is kept. */
    enum Mode {
        BEFORE_HEAD,
        IN_HEAD,
        IN_HEAD_NOSCRIPT,
        AFTER_HEAD,
        IN_BODY,
        AFTER_BODY,
        IN_TABLE,
        IN_CAPTION,
        IN_COLUMN_GROUP,
        IN_TABLE_BODY,
        IN_ROW,
        IN_CELL
    }

    final OpenElements open = new OpenElements();
    final ActiveFormatting formatting = new ActiveFormatting();
    Mode mode = Mode.BEFORE_HEAD;

    /** The form that controls belong to; null outside of forms. */
    @Nullable
    Element form;

    private final char[] page;
    private final Attributes attributes;
    private final BodyRules bodyRules = new BodyRules(this);
    private final HeadRules headRules = new HeadRules(this, bodyRules);
    private final TableRules tableRules = new TableRules(this, bodyRules);
    private final ForeignRules foreignRules = new ForeignRules(this);

    /** The element whose content the scanner reads as it is written; null when it looks for markup. */
    private @Nullable Element written;

    /** Where the attributes of the start tag at hand begin, and whether an element has taken them. */
    private int firstAttribute;

    private boolean selfClosing;
    private boolean taken;
    private boolean fostering;

    /** Whether tags or text have been read: what the page is has to be declared before. */
    private boolean begun;

    /** Whether a table may stand in a paragraph, as in pages of old. */
    private boolean quirks = true;

    TreeBuilder(char[] page, Attributes attributes) {
        this.page = page;
        this.attributes = attributes;
    }

    /** Takes the declaration of what the page is: {@code html} for all documents of today. */
    void doctype(boolean html) {
        quirks &= !html || begun;
    }

    boolean isQuirky() {
        return quirks;
    }

    /**
     * Takes a start tag, with the attributes from {@code first} on.
     *
     * @return the tag whose content is to be read as it is written, up to its end tag; null for markup
     */
    @Nullable
    Tag start(Tag tag, int first, boolean closing) {
        begun = true;
        firstAttribute = first;
        selfClosing = closing;
        taken = false;
        if (foreignRules.isInside()) {
            foreignRules.start(tag);
        } else {
            startHere(tag);
        }
        if (!taken) {
            attributes.cut(first);
        }
        return written == null ? null : written.tag;
    }

    /** Applies the rule of the mode to a start tag. */
    void startHere(Tag tag) {
        switch (mode) {
            case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> headRules.start(tag);
            case IN_BODY, AFTER_BODY -> {
                mode = Mode.IN_BODY;
                bodyRules.start(tag);
            }
            default -> tableRules.start(tag);
        }
    }

    /** Takes an end tag. */
    void end(Tag tag) {
        begun = true;
        firstAttribute = attributes.size();
        if (written != null) {
            written = null;
            open.pop();
        } else if (open.size() > 0 && open.current().foreign) {
            foreignRules.end(tag);
        } else {
            endHere(tag);
        }
    }

    /** Applies the rule of the mode to an end tag. */
    void endHere(Tag tag) {
        switch (mode) {
            case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> headRules.end(tag);
            case IN_BODY -> bodyRules.end(tag);
            case AFTER_BODY -> {
                if (tag != Tag.HTML) {
                    mode = Mode.IN_BODY;
                    bodyRules.end(tag);
                }
            }
            default -> tableRules.end(tag);
        }
    }

    /** Takes the text {@code [from, to)}. */
    void characters(int from, int to, boolean mayBeEncoded) {
        Text text = new Text(page, from, to, mayBeEncoded);
        if (foreignRules.isInside() || mode == Mode.IN_HEAD_NOSCRIPT) {
            open.current().append(text);
            return;
        }
        boolean blank = text.isBlank();
        begun |= !blank;
        switch (mode) {
            case BEFORE_HEAD, IN_HEAD, AFTER_HEAD, AFTER_BODY -> {
                if (!blank) {
                    enterBody();
                    bodyRules.characters(text.withoutSpaceBefore());
                }
            }
            case IN_BODY, IN_CAPTION, IN_CELL -> bodyRules.characters(text);
            default -> tableRules.characters(text, blank);
        }
    }

    private void enterBody() {
        if (mode == Mode.AFTER_BODY) {
            mode = Mode.IN_BODY;
        } else {
            headRules.enterBody();
        }
    }

    /** Takes characters of a drawing or formula that are no markup whatever they are; false anywhere else. */
    boolean takesVerbatim() {
        return foreignRules.isInside();
    }

    /** Takes the content {@code [from, to)} of an element that holds no markup. */
    void content(int from, int to, boolean text) {
        open.current().append(text ? new Text(page, from, to, true) : new Data(page, from, to));
    }

    void comment() {
        if (mode.compareTo(Mode.IN_BODY) >= 0 && mode != Mode.AFTER_BODY) {
            insertAt(open.current(), new Comment());
        }
    }

    /**
     * The tree, after the last piece of the page.
     *
     * @throws RareMarkup if the page is too odd for it to have a body
     */
    Document end() {
        if (written != null) {
            end(written.tag);
        }
        return headRules.document();
    }

    /** An element of this kind without attributes. */
    Element implied(Tag tag) {
        return new Element(tag, false, attributes, 0, 0);
    }

    /** An element with the attributes of the start tag at hand. */
    Element element(Tag tag) {
        return new Element(tag, false, attributes, firstAttribute, take());
    }

    private int take() {
        taken = true;
        return attributes.size() - firstAttribute;
    }

    /** The value of an attribute of the start tag at hand; empty without it. */
    String attribute(String name) {
        int index = attributes.find(firstAttribute, attributes.size() - firstAttribute, name);
        return index < 0 ? "" : attributes.value(index);
    }

    /** Whether the start tag at hand has one of these attributes. */
    boolean hasAttribute(String... names) {
        for (String name : names) {
            if (attributes.find(firstAttribute, attributes.size() - firstAttribute, name) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the attributes of the start tag at hand to the element that the page has opened with it before. */
    void addAttributes(Tag tag) {
        Element first = headRules.opened(tag);
        if (first != null) {
            taken = true;
            first.addAttributes(firstAttribute, attributes.size());
        }
    }

    /** Opens an element with the attributes of the start tag at hand. */
    Element insert(Tag tag) {
        return insert(element(tag));
    }

    /** Opens an element. */
    Element insert(Element element) {
        while (open.size() >= OpenElements.MAX_DEPTH) {
            open.pop();
        }
        insertAt(open.current(), element);
        open.push(element);
        return element;
    }

    /** Puts in an element that nothing can stand in. */
    void insertEmpty(Tag tag) {
        insertAt(open.current(), element(tag));
    }

    /** Opens an element whose content holds no markup. */
    void insertWritten(Tag tag) {
        written = insert(tag);
    }

    /** Opens an element of a drawing or formula. */
    void insertForeign(Tag tag) {
        insert(new Element(tag, true, attributes, firstAttribute, take()));
        if (selfClosing) {
            open.pop();
        }
    }

    /** Puts in what only a head should hold, wherever the page puts it. */
    void insertOfHead(Tag tag) {
        if (tag == Tag.TEMPLATE) {
            throw new RareMarkup(tag.name);
        }
        if (tag.empty) {
            insertEmpty(tag);
        } else {
            insertWritten(tag);
        }
    }

    /** Puts a node where the Standard does when {@code target} is to take it: what no table can hold goes before the table. */
    void insertAt(Element target, Node node) {
        boolean table = fostering && !target.foreign && TableRules.isPartOfTable(target.tag);
        int index = table ? open.lastIndexOf(Tag.TABLE) : -1;
        if (index < 0) {
            target.append(node);
            return;
        }
        Element outer = open.get(index);
        Element around = outer.parent();
        if (around == null) {
            open.get(index - 1).append(node);
        } else {
            around.insert(node, outer);
        }
    }

    /** Does something while what no table can hold goes before the table. */
    void foster(Runnable action) {
        fostering = true;
        action.run();
        fostering = false;
    }
}
