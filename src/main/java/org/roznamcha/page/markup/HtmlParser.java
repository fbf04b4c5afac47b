package org.roznamcha.page.markup;

import org.roznamcha.page.TimeBudget;

/** Reads a page as a browser without scripts would, however broken it is. */
public final class HtmlParser {

    private HtmlParser() {}

    /**
     * The tree of a page.
     *
     * @param maxChars what comes after so many characters is not read
     * @throws TimeBudget.UsedUp if it takes longer than it may
     */
    public static Document parse(String page, int maxChars, TimeBudget budget) {
        String read = page.length() > maxChars ? page.substring(0, maxChars) : page;
        if (read.indexOf('\0') >= 0) {
            return JsoupTree.parse(read, budget);
        }
        try {
            return new MarkupScanner(read.toCharArray(), budget).read();
        } catch (RareMarkup e) {
            return JsoupTree.parse(read, budget);
        }
    }
}
