package org.roznamcha.page.extract;

import java.util.Set;
import org.roznamcha.page.markup.Element;

/** Boxes that belong to no text, and yet to the article: the writer's between title and body, and the footer of the post itself. */
final class OwnBoxes {

    static final String WRITER = "author-box";

    private static final Set<String> HEAD_ZONES = Set.of(WRITER, "share", "tags");
    private static final String CAPTION = "caption";
    private static final String CREDITS = "credits";
    private static final String FOOTER = "footer";

    private OwnBoxes() {}

    /** Whether a block between title and body stands in the box of its writer or buttons, or among the credits of a feature. */
    static boolean isHead(Block block) {
        return block.zone() != null && (HEAD_ZONES.contains(block.zone()) || isCredits(block));
    }

    /** Who wrote a feature and who took its pictures; credits of one picture stand in its figure. */
    static boolean isCredits(Block block) {
        Element region = block.region();
        return CAPTION.equals(block.zone())
                && region != null
                && ContainerHints.words(region.className()).contains(CREDITS);
    }

    /** Whether a block below the body stands in the footer of the post, not of the page: its markup names the post. */
    static boolean isFooter(Block block) {
        return FOOTER.equals(block.zone()) && PostNames.around(block);
    }
}
