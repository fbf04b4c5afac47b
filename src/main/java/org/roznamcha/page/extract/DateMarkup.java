package org.roznamcha.page.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the markup around a date says of it. */
final class DateMarkup {

    private static final int POST_DATE_ANCESTORS = 4;
    private static final Set<String> POST_WORDS = Set.of(
            "post",
            "posted",
            "entry",
            "published",
            "article",
            "story",
            "submitted",
            "hentry",
            "hfeed",
            "issue",
            "edition");
    private static final List<String> STAMP_ATTRIBUTES = List.of("datetime", "content", "title");

    private DateMarkup() {}

    /** The stamp that {@code <time>} and microdata carry for machines; null when there is none. */
    static @Nullable String machineStamp(Block block) {
        Element owner = block.owner();
        if (owner == null) {
            return null;
        }
        if (owner.attributesSize() == 0) {
            return null;
        }
        for (String attribute : STAMP_ATTRIBUTES) {
            String stamp = HtmlTags.attribute(owner, attribute);
            if (stamp.length() >= 8 && Character.isDigit(stamp.charAt(0))) {
                return stamp;
            }
        }
        return ScriptMoments.of(owner);
    }

    /** Whether markup or label call the date of a block that of a change. */
    static boolean isModified(Block block) {
        Element owner = block.owner();
        String names = owner == null ? "" : (owner.className() + owner.attr("itemprop")).toLowerCase(Locale.ROOT);
        boolean published = names.contains("published") || names.contains("entry-date");
        return VisibleDates.isModified(block.parted())
                || names.contains("modified")
                || (names.contains("updated") && !published);
    }

    /** Whether the markup close around the block names a post; false for plain text. */
    static boolean hasPostWord(Block block) {
        Element element = block.owner();
        for (int i = 0; i < POST_DATE_ANCESTORS && element != null; i++) {
            boolean date = element.attr("itemprop").toLowerCase(Locale.ROOT).startsWith("date");
            if (date || element.normalName().equals("article")) {
                return true;
            }
            for (String word : ContainerHints.words(element.className() + " " + element.id())) {
                if (POST_WORDS.contains(word)) {
                    return true;
                }
            }
            element = element.parent();
        }
        return false;
    }
}
