package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.page.markup.Element;

/**
 * Chooses the section of a marked-up page: the breadcrumb's last crumb, else what the head states, else a block marked as section, else
 * the short line right above the title that something else on the page knows as a section, else the only entry after a label such as
 * زمرہ in or just below the article. Of several labels none is chosen: they are keywords.
 */
final class SectionChoice {

    /** Labels stand within this many blocks below the body. */
    private static final int FOOTER_BLOCKS = 6;

    /** And within this many above the title. */
    private static final int LABELS_ABOVE = 3;

    private static final int MAX_WORDS = 5;

    /** Longer lines are no path to the page. */
    private static final int MAX_PATH_CHARS = 400;

    private static final int MAX_LINE_CHARS = 160;

    /** Inline elements around a line that are asked for their names. */
    private static final int MAX_STEPS = 6;

    /** Slashes in the address of a section: {@code /category/sports/}. */
    private static final int MAX_SLASHES = 3;

    /** Folders of those who write. */
    private static final Set<String> PEOPLE = Set.of(
            "author",
            "authors",
            "writer",
            "writers",
            "columnist",
            "columnists",
            "user",
            "users",
            "profile",
            "member",
            "members",
            "tag");

    /** Words of class names that announce a section where a short line stands right above the title. */
    private static final Set<String> KICKERS = Set.of(
            "cat",
            "catg",
            "category",
            "sec",
            "section",
            "kategori",
            "kick",
            "kicker",
            "badge",
            "label",
            "eyebrow",
            "topic");

    private final Sorting sorting;
    private final HtmlMetadata metadata;
    private final @Nullable String title;
    private final MenuEntries menu;
    private final String url;

    /** @param url the page's address, null when unknown */
    SectionChoice(
            Sorting sorting, HtmlMetadata metadata, @Nullable String title, MenuEntries menu, @Nullable String url) {
        this.sorting = sorting;
        this.metadata = metadata;
        this.title = title;
        this.menu = menu;
        this.url = url == null ? "" : url;
    }

    /**
     * The section's name; null when the page shows none.
     *
     * @param at index of the title, -1 for none
     * @param first index of the first prose
     * @param to index after the body
     */
    @Nullable
    String section(int at, int first, int to) {
        String section = crumb();
        if (section == null) {
            section = named(metadata.jsonLd().section());
        }
        if (section == null) {
            section = named(metadata.meta("article:section", "section"));
        }
        if (section == null) {
            section = marked();
        }
        if (section == null) {
            section = path(at);
        }
        if (section == null) {
            section = Kicker.above(sorting, at, this::isKnown);
        }
        if (section == null) {
            section = named(BesideTitle.section(sorting, at, first, this::isFolder));
        }
        int from = Math.max(0, at - LABELS_ABOVE);
        int footer = Math.min(to + FOOTER_BLOCKS, sorting.size());
        section = section == null ? labelled(from, first, footer) : section;
        return section == null ? named(BesideTitle.category(sorting, first, to, footer)) : section;
    }

    private @Nullable String named(@Nullable String stated) {
        String name = Wording.displayOrNull(stated);
        return name == null || isSite(name) || Markers.shared().is(Kind.HOME, name) ? null : name;
    }

    private @Nullable String crumb() {
        List<String> crumbs = new ArrayList<>();
        for (int i = 0; i < sorting.size(); i++) {
            if ("breadcrumb".equals(sorting.fate(i))) {
                String text = sorting.block(i).text();
                String line = Breadcrumbs.section(text, title);
                if (line != null || Prose.words(text) < MAX_WORDS) {
                    crumbs.add(line == null ? text : line);
                }
            }
        }
        return Breadcrumbs.sectionOf(crumbs, title);
    }

    /** The last crumb of a line above the title that leads from the site's name onward, or to the title. */
    private @Nullable String path(int at) {
        for (int i = 0; i < at; i++) {
            String line = sorting.block(i).text();
            List<String> crumbs = line.length() > MAX_PATH_CHARS ? List.of() : Breadcrumbs.onward(line);
            if (crumbs.size() > 1 && (isSite(crumbs.get(0)) || leadsToTitle(crumbs))) {
                return Breadcrumbs.sectionOf(crumbs.subList(1, crumbs.size()), title);
            }
            if (crumbs.size() == 1 && isLastStep(i)) {
                return Breadcrumbs.sectionOf(crumbs, title);
            }
        }
        return null;
    }

    private boolean leadsToTitle(List<String> crumbs) {
        String last = Wording.letters(crumbs.get(crumbs.size() - 1));
        return crumbs.size() > 2 && title != null && last.equals(Wording.letters(title));
    }

    /** Whether a line is one of at least two that end in a mark that points onward, and the next is the title. */
    private boolean isLastStep(int index) {
        return index > 0
                && title != null
                && Breadcrumbs.pointsOnward(sorting.block(index).text())
                && Breadcrumbs.pointsOnward(sorting.block(index - 1).text())
                && sorting.letters(index + 1).equals(Wording.letters(title));
    }

    private @Nullable String marked() {
        for (Block block : sorting.blocks()) {
            boolean section = block.hint() == Hint.SECTION && !isOther(block);
            if (section && (block.zone() == null || OwnBoxes.isFooter(block))) {
                return linked(block);
            }
        }
        return null;
    }

    /** The markup of a section may hold title and date as well. */
    private boolean isOther(Block block) {
        boolean same = title != null && Wording.letters(block.text()).equals(Wording.letters(title));
        return same || VisibleDates.isStamped(block.text());
    }

    /** The only link of a line that says more than its name, {@code میں کھیل}; else the line without its label. */
    private static String linked(Block block) {
        String line = block.text();
        Element only = onlyLink(block.owner());
        String link = only == null ? "" : Wording.display(only.text());
        return !link.isEmpty() && line.endsWith(link)
                ? link
                : line.substring(Markers.shared().looseOpening(Kind.SECTION, line));
    }

    /** The link among an element's children; null when it has none or several. */
    private static @Nullable Element onlyLink(@Nullable Element owner) {
        Element only = null;
        for (Element child = owner == null ? null : owner.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            boolean link = child.name().equals("a");
            if (link && only != null) {
                return null;
            }
            only = link ? child : only;
        }
        return only;
    }

    /**
     * Whether a menu, the markup or the title of the document knows the line above the title as a section. A line with which the document
     * title opens, as in {@code پریس ریلیز: …}, says what kind of text it is; a first heading that it names may as well be the writer.
     */
    private boolean isKnown(Block block) {
        String line = block.text();
        String document = metadata.documentTitle();
        boolean kind = document != null && document.startsWith(line + ":");
        if (kind || isSite(line)) {
            return false;
        }
        boolean stated = block.kind() != Block.Kind.FIRST_HEADING && metadata.isInnerPartOfDocumentTitle(line);
        return stated || isMarked(block) || isFolderLink(block) || menu.holds(line);
    }

    /** Whether the whole line is one link to a folder of the site that is named like a section: letters alone, and no writer's. */
    private static boolean isFolderLink(Block block) {
        Element link = block.source();
        if (link == null || !link.name().equals("a") || !link.text().strip().equals(block.text())) {
            return false;
        }
        String path = path(link.attribute("href"));
        return path.length() > 1
                && path.chars().noneMatch(Character::isDigit)
                && path.chars().filter(c -> c == '/').count() <= MAX_SLASHES
                && ContainerHints.words(path).stream().noneMatch(PEOPLE::contains);
    }

    /** Whether the class of an element around the line says so, or its link leads to the folder in which the page lies. */
    private boolean isMarked(Block block) {
        Element at = block.source();
        for (int step = 0; at != null && step < MAX_STEPS; step++) {
            boolean folder = !url.isEmpty() && at.name().equals("a") && isFolder(at.attribute("href"));
            if (folder || isKicker(at.className())) {
                return true;
            }
            at = at.equals(block.owner()) ? null : at.parent();
        }
        return false;
    }

    private static boolean isKicker(String classes) {
        return classes.length() <= MAX_LINE_CHARS
                && ContainerHints.words(classes).stream()
                        .anyMatch(word -> KICKERS.stream().anyMatch(word::endsWith));
    }

    private boolean isFolder(String href) {
        String path = path(href);
        return path.length() > 1 && path(url).startsWith(path.endsWith("/") ? path : path + "/");
    }

    /** The path of an address, with the slash that opens it; empty when it has none. */
    private static String path(String address) {
        int scheme = address.indexOf("://");
        int slash = address.indexOf('/', scheme < 0 ? 0 : scheme + "://".length());
        return slash < 0 ? "" : address.substring(slash);
    }

    private boolean isSite(String name) {
        return metadata.isSite(name);
    }

    private @Nullable String labelled(int from, int first, int to) {
        for (int i = from; i < to; i++) {
            String line = sorting.block(i).parted();
            String entry = entry(line);
            for (String part : entry == null && i < first && line.length() <= MAX_LINE_CHARS
                    ? Bylines.parts(line)
                    : List.<String>of()) {
                entry = entry == null && !part.equals(line) ? entry(part) : entry;
            }
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** What follows the label that opens the line; null without label or with several entries. */
    private static @Nullable String entry(String line) {
        int label = Markers.shared().mayOpen(line) ? Markers.shared().opening(Kind.SECTION, line) : 0;
        if (label == 0) {
            return null;
        }
        String entry = line.substring(label).strip();
        boolean single = entry.chars().noneMatch(c -> c == '،' || c == ',' || c == '|');
        return single && !entry.isEmpty() && Prose.words(entry) <= MAX_WORDS ? entry : null;
    }
}
