package org.roznamcha.page.extract;

import java.util.Set;

/** Boxes that belong to no text, and yet to the article: the writer's between title and body, and the footer of the post itself. */
final class OwnBoxes {

    static final String WRITER = "author-box";

    private static final Set<String> HEAD_ZONES = Set.of(WRITER, "share", "tags");
    private static final String FOOTER = "footer";

    private OwnBoxes() {}

    /** Whether a block between title and body stands in the box of its writer or buttons. */
    static boolean isHead(Block block) {
        return block.zone() != null && HEAD_ZONES.contains(block.zone());
    }

    /** Whether a block below the body stands in the footer of the post, not of the page: its markup names the post. */
    static boolean isFooter(Block block) {
        return FOOTER.equals(block.zone()) && PostNames.around(block);
    }
}
