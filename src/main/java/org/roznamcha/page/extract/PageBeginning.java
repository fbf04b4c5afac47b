package org.roznamcha.page.extract;

import java.util.List;
import org.jsoup.parser.Parser;
import org.roznamcha.page.CapturedPage;

/**
 * The first words of a page, found without a parser: for pages on which no parser may be let loose again. Scripts, styles and comments are
 * passed over. Where nothing is left, as in a page of tags alone, its first characters as they are.
 */
public final class PageBeginning {

    /** How far into a page to look. */
    private static final int MAX_SCANNED = 200_000;

    /** Written characters that are enough, entities and runs of spaces included. */
    private static final int ENOUGH_CHARS = 1_000;

    private static final List<String> HIDDEN = List.of("script", "style");

    private final String markup;
    private final StringBuilder text = new StringBuilder();

    private PageBeginning(String markup) {
        this.markup = markup;
    }

    /** Up to a few hundred characters in display form; empty for a blank page only. */
    public static String of(CapturedPage page) {
        String scanned = page.content().substring(0, Math.min(page.content().length(), MAX_SCANNED));
        String shown = page.format() == CapturedPage.Format.HTML ? new PageBeginning(scanned).shown() : scanned;
        String written = shown.isBlank() ? scanned.strip() : shown;
        return Wording.display(written.substring(0, Math.min(written.length(), ENOUGH_CHARS)));
    }

    private String shown() {
        int at = 0;
        while (at < markup.length() && text.length() < ENOUGH_CHARS) {
            int tag = markup.indexOf('<', at);
            int end = tag < 0 ? markup.length() : tag;
            String run = markup.substring(at, Math.min(end, at + ENOUGH_CHARS));
            text.append(run.isBlank() ? "" : run).append(' ');
            at = tag < 0 ? markup.length() : tagEnd(tag);
        }
        return Parser.unescapeEntities(text.toString(), false);
    }

    /** The index after what begins at a tag and is not shown. */
    private int tagEnd(int tag) {
        if (markup.startsWith("<!--", tag)) {
            return after("-->", tag);
        }
        for (String hidden : HIDDEN) {
            if (isAt(tag + 1, hidden)) {
                int end = markup.indexOf("</", tag);
                while (end >= 0 && !isAt(end + 2, hidden)) {
                    end = markup.indexOf("</", end + 1);
                }
                return end < 0 ? markup.length() : after(">", end);
            }
        }
        return after(">", tag);
    }

    private boolean isAt(int index, String name) {
        return markup.regionMatches(true, index, name, 0, name.length());
    }

    private int after(String mark, int from) {
        int found = markup.indexOf(mark, from);
        return found < 0 ? markup.length() : found + mark.length();
    }
}
