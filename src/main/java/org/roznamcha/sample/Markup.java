package org.roznamcha.sample;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs and link lists in the three ways that the layouts want them. */
enum Markup {
    /** One element for each paragraph. */
    P,
    /** One element, line breaks between the paragraphs. */
    BR,
    /** Plain text, an empty line between the paragraphs. */
    LINE;

    String escape(String text) {
        return this == LINE
                ? text
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    /**
     * The body.
     *
     * @param paragraphs its paragraphs, subheadings marked
     * @param teaser a headline to advertise behind the second paragraph; empty for none
     */
    String body(List<String> paragraphs, String teaser) {
        List<String> parts = new ArrayList<>();
        for (String paragraph : paragraphs) {
            parts.add(paragraph(paragraph));
            if (parts.size() == 2 && !teaser.isEmpty()) {
                parts.add(teaser("مزید پڑھیں: " + teaser));
            }
        }
        return String.join(
                switch (this) {
                    case P -> "\n";
                    case BR -> "<br>\n<br>";
                    case LINE -> "\n\n";
                },
                parts);
    }

    String links(List<String> headlines) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < headlines.size(); i++) {
            String headline = escape(headlines.get(i));
            links.append(
                    switch (this) {
                        case P -> "<li><a href=\"/news/" + (i + 1) + "\">" + headline + "</a></li>\n";
                        case BR -> "<a href=\"/?id=" + (i + 1) + "\">" + headline + "</a><br>\n";
                        case LINE -> headline + "\n";
                    });
        }
        return links.toString();
    }

    private String paragraph(String paragraph) {
        boolean heading = paragraph.startsWith(Version.SUBHEADING);
        String text = escape(heading ? paragraph.substring(Version.SUBHEADING.length()) : paragraph);
        return switch (this) {
            case P -> heading ? "<h3>" + text + "</h3>" : "<p>" + text + "</p>";
            case BR -> heading ? "<b>" + text + "</b>" : text;
            case LINE -> text;
        };
    }

    private String teaser(String text) {
        return switch (this) {
            case P -> "<p class=\"read-more\"><a href=\"/news/0\">" + escape(text) + "</a></p>";
            case BR -> "<b><a href=\"/?id=0\">" + escape(text) + "</a></b>";
            case LINE -> text;
        };
    }
}
