package org.roznamcha.page.extract;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Markers.Kind;

/**
 * Chooses the author of a marked-up page: a byline between title and body, else one just above the title, else one below the body,
 * else whom JSON-LD names, else an unmarked line beside the date that reads like a name or a desk, else whom the other metadata name. Never
 * the site, its section, an entry of its menu, or an account such as admin.
 */
final class AuthorChoice {

    /** A post is signed within this many blocks below it. */
    private static final int FOOTER_BLOCKS = 4;

    /** The writer of a forum's post stands, with what the forum knows of him, within this many blocks above its title. */
    private static final int ABOVE_BLOCKS = 12;

    /** A line that no markup names stands within this many blocks above the title. */
    private static final int UNMARKED_ABOVE = 3;

    private static final String HIDDEN = "hidden";
    private static final int MAX_LINE_CHARS = 160;
    private static final int MAX_NAME_WORDS = 5;
    private static final int MAX_NAME_CHARS = 40;

    private final Sorting sorting;
    private final HtmlMetadata metadata;
    private final int title;
    private final @Nullable String titleText;
    private final @Nullable String section;
    private final MenuEntries menu;
    private final IntPredicate inside;

    /**
     * @param title index of the title, -1 for none
     * @param inside whether the block at an index stands in the body's container
     */
    AuthorChoice(
            Sorting sorting,
            HtmlMetadata metadata,
            int title,
            @Nullable String titleText,
            @Nullable String section,
            MenuEntries menu,
            IntPredicate inside) {
        this.sorting = sorting;
        this.metadata = metadata;
        this.title = title;
        this.titleText = titleText;
        this.section = section;
        this.menu = menu;
        this.inside = inside;
    }

    /**
     * The author's name; null when none is found.
     *
     * @param first index of the first prose
     * @param last index after the body
     */
    @Nullable
    String author(int first, int last) {
        String name = between(first);
        if (name == null) {
            name = above();
        }
        if (name == null) {
            name = below(first, last);
        }
        if (name == null) {
            name = accepted(Bylines.name(metadata.jsonLd().author()));
        }
        if (name == null) {
            name = unmarked(first);
        }
        if (name == null) {
            name = signed(last);
        }
        if (name == null) {
            name = accepted(BesideTitle.name(sorting, title, first, menu));
        }
        return name == null && first < sorting.size()
                ? stated(sorting.block(first).text())
                : name;
    }

    /** A label such as {@code مصنف:} says more than the name of an element. */
    private @Nullable String between(int first) {
        for (int i = Math.max(0, title + 1); i < first; i++) {
            Block block = sorting.block(i);
            boolean open =
                    block.zone() == null && !sorting.isBody(i) && block.text().length() <= MAX_LINE_CHARS;
            String name = open ? accepted(Bylines.labelled(block.parted())) : null;
            boolean label =
                    open && name == null && i + 1 < first && Markers.shared().is(Kind.BYLINE, block.text());
            if (label && mayBeName(i + 1, sorting.block(i + 1).text())) {
                name = accepted(Bylines.name(sorting.block(i + 1).parted()));
            }
            if (name != null) {
                return name;
            }
        }
        for (int i = Math.max(0, title); i < first; i++) {
            String name = named(i);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String named(int index) {
        Block block = sorting.block(index);
        String line = block.parted();
        boolean named = block.hint() == Hint.BYLINE || OwnBoxes.WRITER.equals(block.zone());
        boolean boxed = named && index > title && OwnBoxes.isHead(block) && !block.isProse();
        if (boxed || isByline(index)) {
            return accepted(Bylines.name(line));
        }
        if (index > title && OwnBoxes.isCredits(block)) {
            return accepted(Bylines.labelled(line));
        }
        boolean open = block.zone() == null && !sorting.isBody(index) && line.length() <= MAX_LINE_CHARS;
        if (!open || index == title) {
            return null;
        }
        boolean dated = LineRules.DATELINE.equals(sorting.fate(index));
        String name = dated ? unlisted(Bylines.beside(line)) : null;
        name = dated && name == null ? accepted(Bylines.behindDate(line)) : name;
        name = dated && name == null ? accepted(desk(line)) : name;
        if (name == null) {
            name = accepted(Bylines.labelled(line));
        }
        return name == null ? accepted(NameLines.afterLabel(block)) : name;
    }

    /** The entry of a line that names a desk or an agency; null when there is none. */
    private static @Nullable String desk(String line) {
        return Bylines.parts(line).stream()
                .filter(part -> Markers.shared().closes(Kind.OFFICE, part))
                .map(Bylines::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isByline(int index) {
        Block block = sorting.block(index);
        return LineRules.BYLINE.equals(sorting.fate(index)) || (block.zone() == null && block.hint() == Hint.BYLINE);
    }

    /** The only name marked as byline above the title, of several the only one that the head states too: others are of other articles. */
    private @Nullable String above() {
        Set<String> names = new HashSet<>();
        for (int i = Math.max(0, title - ABOVE_BLOCKS); i < title; i++) {
            Block block = sorting.block(i);
            boolean near = i >= title - UNMARKED_ABOVE && block.zone() == null;
            boolean written = near && NameLines.isOfWriter(block);
            String counted = near ? accepted(NameLines.besideCount(block)) : null;
            if (counted != null) {
                names.add(counted);
            } else if ((isByline(i) || written) && block.zone() == null && !block.isProse()) {
                String name = accepted(Bylines.name(block.parted()));
                if (name != null) {
                    names.add(name);
                }
            }
        }
        if (names.size() > 1) {
            names.removeIf(name -> !metadata.mentions(name));
        }
        return names.size() == 1 ? names.iterator().next() : null;
    }

    private @Nullable String below(int first, int last) {
        int end = Math.min(sorting.size(), last + FOOTER_BLOCKS);
        for (int i = first; i < end; i++) {
            Block block = sorting.block(i);
            boolean footer = i >= last && block.hint() == Hint.BYLINE && OwnBoxes.isFooter(block);
            if (footer || (isByline(i) && (i >= last || inside.test(i)))) {
                String name = accepted(Bylines.name(sorting.block(i).parted()));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** A line of its own near the title that names a desk or an agency, or that reads like a name and stands beside the date. */
    private @Nullable String unmarked(int first) {
        for (int i = Math.max(0, title - UNMARKED_ABOVE); i < first && title >= 0; i++) {
            Block block = sorting.block(i);
            String line = i > title ? NameLines.entry(block) : block.text();
            if (i == title || !mayBeName(i, line)) {
                continue;
            }
            String name = accepted(Bylines.name(i > title ? line : block.parted()));
            boolean desk = Markers.shared().closes(Kind.OFFICE, line);
            boolean signed =
                    Prose.words(line) > 1 && (isDate(shown(i, -1)) || isDate(shown(i, 1))) && !menu.holds(line);
            boolean marked = i > title
                    && (NameLines.isWriter(block.source())
                            || NameLines.isAddress(block.owner())
                            || NameLines.isBesidePerson(block.owner())
                            || NameLines.isLinkToWriter(block));
            if (name != null && (desk || signed || marked)) {
                sorting.remove(i, LineRules.BYLINE);
                return name;
            }
        }
        return null;
    }

    /** A line of its own below the body that reads like a name and stands right above a labelled date. */
    private @Nullable String signed(int last) {
        for (int i = last; i < Math.min(sorting.size() - 1, last + FOOTER_BLOCKS); i++) {
            Block next = sorting.block(i + 1);
            boolean dated =
                    next.zone() == null && VisibleDates.isLabelled(next.text()) && VisibleDates.isDateLine(next.text());
            if (dated
                    && mayBeName(i, sorting.block(i).text())
                    && sorting.block(i).words() > 1) {
                return accepted(Bylines.name(sorting.block(i).parted()));
            }
        }
        return null;
    }

    private boolean mayBeName(int index, String line) {
        Block block = sorting.block(index);
        return block.zone() == null
                && (!block.isHeading()
                        || NameLines.isWriter(block.source())
                        || (index == title + 1 && isDate(index + 1)))
                && (block.hint() == Hint.NONE || block.hint() == Hint.DATE)
                && line.length() <= MAX_NAME_CHARS
                && Prose.words(line) <= MAX_NAME_WORDS
                && !Prose.endsSentence(line)
                && line.chars().noneMatch(c -> c == ':' || c == '?' || c == '؟' || c == '!')
                && sorting.reason(index) == null
                && !NameLines.isAnchor(block)
                && !NameLines.isCall(line)
                && !Markers.shared().isPlace(line);
    }

    /** The next line in a direction that readers see: icons have names for screen readers. */
    private int shown(int from, int step) {
        int index = from + step;
        while (index >= 0
                && index < sorting.size()
                && HIDDEN.equals(sorting.block(index).zone())) {
            index += step;
        }
        return index;
    }

    private boolean isDate(int index) {
        if (index < 0 || index >= sorting.size() || sorting.isBody(index)) {
            return false;
        }
        String fate = sorting.fate(index);
        return LineRules.DATELINE.equals(fate)
                && (sorting.isDateLine(index)
                        || (index > title
                                && VisibleDates.isStamped(sorting.block(index).text())));
    }

    /** Metadata often name who made the site: an author in another script than the article is that. */
    private @Nullable String stated(String prose) {
        String name = accepted(Bylines.name(metadata.author()));
        return name != null && Wording.sharesScript(name, prose) ? name : null;
    }

    private @Nullable String accepted(@Nullable String name) {
        if (name == null || Markers.shared().is(Kind.NOBODY, name) || Bylines.isLabel(name) || metadata.isSite(name)) {
            return null;
        }
        boolean sorted = section != null && Wording.letters(section).equals(Wording.letters(name));
        return sorted || isTitle(name) ? null : name;
    }

    /** A name that stands in the menu is that of a section. */
    private @Nullable String unlisted(@Nullable String name) {
        return name == null || menu.holds(name) ? null : accepted(name);
    }

    private boolean isTitle(String name) {
        return titleText != null && Titles.agree(name, titleText);
    }
}
