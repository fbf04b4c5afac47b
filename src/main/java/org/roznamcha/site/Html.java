package org.roznamcha.site;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Markup that is safe to insert as it stands.
 *
 * @param markup well-formed HTML
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** Plain text as markup, fit for element content and for quoted attribute values. */
    static Html text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
        return new Html(escaped.toString());
    }

    static Html join(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    /** Control characters are errors in HTML. */
    private static boolean isAllowed(char c) {
        return (c >= 0x20 && c != 0x7F) || c == '\n' || c == '\t' || c == '\r';
    }
}
