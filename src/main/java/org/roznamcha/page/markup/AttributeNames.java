package org.roznamcha.page.markup;

import java.util.List;
import java.util.Locale;

/** Names of attributes in small letters: of each common one the same string every time. */
final class AttributeNames {

    private static final List<String> COMMON = ResourceLines.read("attributes.txt");
    private static final Names<String> KNOWN = new Names<>(COMMON, COMMON);

    private AttributeNames() {}

    /** The name {@code [from, to)} of a page. */
    static String of(char[] page, int from, int to) {
        String common = KNOWN.find(page, from, to);
        return common != null ? common : new String(page, from, to - from).toLowerCase(Locale.ROOT);
    }
}
