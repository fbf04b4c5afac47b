package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Markers.Kind;

/**
 * Chooses the section of a marked-up page: the breadcrumb's last crumb, else what the head states, else a block marked as section, else
 * the only entry after a label such as زمرہ in or just below the article. Of several labels none is chosen: they are keywords.
 */
final class SectionChoice {

    /** Labels stand within this many blocks below the body. */
    private static final int FOOTER_BLOCKS = 6;

    private static final int MAX_WORDS = 5;

    private final Sorting sorting;
    private final HtmlMetadata metadata;
    private final @Nullable String title;

    SectionChoice(Sorting sorting, HtmlMetadata metadata, @Nullable String title) {
        this.sorting = sorting;
        this.metadata = metadata;
        this.title = title;
    }

    /**
     * The section's name; null when the page shows none.
     *
     * @param from index of the title
     * @param to index after the body
     */
    @Nullable
    String section(int from, int to) {
        String section = crumb();
        if (section == null) {
            section = Wording.displayOrNull(metadata.jsonLd().section());
        }
        if (section == null) {
            section = Wording.displayOrNull(metadata.meta("article:section", "section"));
        }
        if (section == null) {
            section = marked();
        }
        return section == null ? labelled(from, Math.min(to + FOOTER_BLOCKS, sorting.size())) : section;
    }

    private @Nullable String crumb() {
        List<String> crumbs = new ArrayList<>();
        for (int i = 0; i < sorting.size(); i++) {
            if ("breadcrumb".equals(sorting.fate(i))) {
                String text = sorting.block(i).text();
                String line = Breadcrumbs.section(text, title);
                crumbs.add(line == null ? text : line);
            }
        }
        return Breadcrumbs.sectionOf(crumbs, title);
    }

    private @Nullable String marked() {
        for (Block block : sorting.blocks()) {
            if (block.zone() == null && block.hint() == Hint.SECTION) {
                return block.text();
            }
        }
        return null;
    }

    private @Nullable String labelled(int from, int to) {
        for (int i = from; i < to; i++) {
            String line = sorting.block(i).text();
            int label = Markers.shared().mayOpen(line) ? Markers.shared().opening(Kind.SECTION, line) : 0;
            String entry = line.substring(label).strip();
            boolean single = entry.chars().noneMatch(c -> c == '،' || c == ',' || c == '|');
            if (label > 0 && single && !entry.isEmpty() && Prose.words(entry) <= MAX_WORDS) {
                return entry;
            }
        }
        return null;
    }
}
