package org.roznamcha.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What kind an element is, and how it is built into a tree, as {@code tags.tsv} tells. Of a name that is listed there is one tag; of others there
 * may be several.
 */
final class Tag {

    /** What a start tag does in the body. */
    enum Start {
        OTHER,
        HEAD,
        HTML,
        IGNORED,
        BLOCK,
        HEADING,
        PREFORMATTED,
        FORM,
        ITEM,
        TERM,
        BUTTON,
        ANCHOR,
        FORMATTING,
        NOBR,
        FENCED,
        TABLE,
        VOID,
        PARAMETER,
        LINE,
        TEXT_AREA,
        RAW,
        RAW_BLOCK,
        SELECT,
        OPTION,
        RUBY_BASE,
        RUBY_TEXT,
        FOREIGN,
        /** Too rare to be known here. */
        LEFT
    }

    /** What an end tag does in the body. */
    enum End {
        OTHER,
        BODY,
        HTML,
        BLOCK,
        FORM,
        PARAGRAPH,
        ITEM,
        TERM,
        HEADING,
        FORMATTING,
        FENCED,
        TEMPLATE
    }

    private static final Names<Tag> KNOWN = read();

    static final Tag HTML = of("html");
    static final Tag HEAD = of("head");
    static final Tag BODY = of("body");
    static final Tag FRAMESET = of("frameset");
    static final Tag NOSCRIPT = of("noscript");
    static final Tag SCRIPT = of("script");
    static final Tag TEMPLATE = of("template");
    static final Tag TITLE = of("title");
    static final Tag P = of("p");
    static final Tag DIV = of("div");
    static final Tag ADDRESS = of("address");
    static final Tag OL = of("ol");
    static final Tag UL = of("ul");
    static final Tag DD = of("dd");
    static final Tag DT = of("dt");
    static final Tag A = of("a");
    static final Tag NOBR = of("nobr");
    static final Tag BR = of("br");
    static final Tag BUTTON = of("button");
    static final Tag OPTION = of("option");
    static final Tag OPTGROUP = of("optgroup");
    static final Tag SELECT = of("select");
    static final Tag RUBY = of("ruby");
    static final Tag RTC = of("rtc");
    static final Tag FORM = of("form");
    static final Tag INPUT = of("input");
    static final Tag STYLE = of("style");
    static final Tag TABLE = of("table");
    static final Tag CAPTION = of("caption");
    static final Tag COLGROUP = of("colgroup");
    static final Tag COL = of("col");
    static final Tag TBODY = of("tbody");
    static final Tag THEAD = of("thead");
    static final Tag TFOOT = of("tfoot");
    static final Tag TR = of("tr");
    static final Tag TD = of("td");
    static final Tag TH = of("th");

    final String name;
    final Start start;
    final End end;
    final boolean block;
    final boolean apart;
    final boolean special;
    final boolean implied;
    final boolean scope;
    final boolean empty;
    final boolean raw;
    final boolean rcdata;
    final boolean kept;

    private Tag(String name, Set<String> traits, Start start, End end) {
        this.name = name;
        this.start = start;
        this.end = end;
        this.block = traits.contains("block");
        this.apart = traits.contains("apart");
        this.special = traits.contains("special");
        this.implied = traits.contains("implied");
        this.scope = traits.contains("scope");
        this.empty = traits.contains("void");
        this.raw = traits.contains("raw");
        this.rcdata = traits.contains("rcdata");
        this.kept = traits.contains("kept");
    }

    /** The tag whose name are the characters {@code [from, to)} of a page, in any case. */
    static Tag of(char[] page, int from, int to) {
        Tag known = KNOWN.find(page, from, to);
        return known != null ? known : unknown(new String(page, from, to - from).toLowerCase(Locale.ROOT));
    }

    static Tag of(String name) {
        return of(name.toCharArray(), 0, name.length());
    }

    private static Tag unknown(String name) {
        return new Tag(name, Set.of(), Start.OTHER, End.OTHER);
    }

    private static Names<Tag> read() {
        List<String> names = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (String line : ResourceLines.read("tags.tsv")) {
            String[] row = line.split("\t", -1);
            for (String name : row[0].split(" ", -1)) {
                names.add(name);
                tags.add(new Tag(name, Set.of(row[1].split(" ", -1)), Start.valueOf(row[2]), End.valueOf(row[3])));
            }
        }
        return new Names<>(names, tags);
    }

    /** Whether it is one of these. */
    boolean is(Tag one, Tag other) {
        return this == one || this == other;
    }

    @Override
    public String toString() {
        return name;
    }
}
