package org.roznamcha.page.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/** What short lines near the title say beside other things: who wrote the text, and of what section it is. */
final class BesideTitle {

    /** Such lines stand within this many blocks above the title. */
    private static final int ABOVE_BLOCKS = 3;

    private static final Set<String> LINK = Set.of("a");

    /** So many lines are asked: hostile pages have a million with the same element around them. */
    private static final int MAX_BLOCKS = 30;

    private static final int MAX_LINE_CHARS = 160;

    /** What may stand right behind the date before the next entry. */
    private static final String MARKS = "|•·-–—";

    /** A sentence that tells when and where a post was put up is no longer. */
    private static final int MAX_POSTED_CHARS = 400;

    private static final int MAX_NAME_WORDS = 5;
    private static final int MAX_NAME_CHARS = 40;
    private static final int MAX_SECTION_WORDS = 5;

    /** The relation by which content systems mark links to the categories of a post. */
    private static final String CATEGORY = "category";

    private BesideTitle() {}

    /**
     * The name in a line between title and text: the only link to a page of a writer, as in {@code <a href="/writers/9">نسیم چانڈیو</a>
     * (1948 – 2016)}; else the first entry of two words or more behind the date of a line between title and text that reads like a name: {@code 5 مئی 2020 |
     * نسیم چانڈیو | لاہور}. Places, entries of the menu, calls and labels are none.
     *
     * @param title index of the title, -1 for none
     * @param first index of the first prose
     * @return null when there is none
     */
    static @Nullable String name(Sorting sorting, int title, int first, MenuEntries menu) {
        int end = first < sorting.size() ? Math.min(first, title + MAX_BLOCKS) : 0;
        for (int i = Math.max(0, title + 1); i < end; i++) {
            Block block = sorting.block(i);
            String line = block.parted();
            Element link = linkToWriter(block);
            if (link != null) {
                return Wording.displayOrNull(link.text());
            }
            if (isDated(sorting, i) && line.length() <= MAX_LINE_CHARS) {
                String name = behindDate(line, sorting.block(first).text());
                if (name != null && !menu.holds(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable Element linkToWriter(Block block) {
        Element owner = block.owner();
        boolean open = owner != null && block.zone() == null && block.linkChars() > 0;
        List<Element> links =
                open && owner != null && block.text().length() <= MAX_LINE_CHARS ? owner.all(LINK) : List.of();
        return links.size() == 1 && NameLines.leadsToWriter(links.get(0).attribute("href")) ? links.get(0) : null;
    }

    private static @Nullable String behindDate(String line, String prose) {
        return VisibleDates.best(line)
                .map(date -> line.substring(date.span().end()).strip())
                .flatMap(rest -> Bylines.parts(rest).stream()
                        .skip(!rest.isEmpty() && MARKS.indexOf(rest.charAt(0)) >= 0 ? 0 : 1)
                        .filter(entry -> mayBeName(entry, prose))
                        .map(Bylines::name)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }

    private static boolean mayBeName(String entry, String prose) {
        int words = Prose.words(entry);
        return words > 1
                && words <= MAX_NAME_WORDS
                && entry.length() <= MAX_NAME_CHARS
                && entry.chars().noneMatch(c -> c == ':' || c == '?' || c == '؟' || Character.isDigit(c))
                && Wording.sharesScript(entry, prose)
                && LineRules.reason(entry) == null
                && Markers.shared().whole(entry).isEmpty()
                && !Markers.shared().isPlace(entry)
                && !NameLines.isCall(entry);
    }

    /**
     * The section that a link near the title names: of the links that their markup calls links to categories, or that stand in a dated line
     * and lead to the folder of the page, the only one.
     *
     * @param isFolder whether the page lies in the folder of an address
     * @return null when there is none or more than one
     */
    static @Nullable String section(Sorting sorting, int title, int first, Predicate<String> isFolder) {
        Set<String> names = new LinkedHashSet<>();
        int end = title < 0 ? 0 : Math.min(first, title + MAX_BLOCKS);
        for (int i = Math.max(0, title - ABOVE_BLOCKS); i < end; i++) {
            Block block = sorting.block(i);
            Element owner = block.owner();
            boolean open = i != title && owner != null && block.zone() == null && block.linkChars() > 0;
            if (open && block.text().length() <= MAX_LINE_CHARS) {
                addSections(owner, isDated(sorting, i), isFolder, names);
            }
        }
        return names.size() == 1 ? names.iterator().next() : null;
    }

    /**
     * The only category that links of dated lines in the body and of lines below it name; null when there is none or more than one.
     *
     * @param from index of the first prose
     * @param last index after the body
     */
    static @Nullable String category(Sorting sorting, int from, int last, int to) {
        Set<String> names = new LinkedHashSet<>();
        int seen = 0;
        for (int i = from; i < to && seen < MAX_BLOCKS; i++) {
            Block block = sorting.block(i);
            boolean post = i >= last ? block.zone() == null : LineRules.DATELINE.equals(sorting.fate(i));
            if (post && block.linkChars() > 0 && block.text().length() <= MAX_POSTED_CHARS) {
                seen++;
                addSections(block.owner(), false, href -> false, names);
            }
        }
        return names.size() == 1 ? names.iterator().next() : null;
    }

    private static void addSections(
            @Nullable Element owner, boolean dated, Predicate<String> isFolder, Set<String> names) {
        for (Element link : owner == null ? List.<Element>of() : owner.all(LINK)) {
            boolean category = ContainerHints.words(link.attribute("rel")).contains(CATEGORY);
            String name = Wording.display(link.text());
            boolean folder =
                    dated && name.chars().noneMatch(Character::isDigit) && isFolder.test(link.attribute("href"));
            if ((category || folder) && !name.isEmpty() && Prose.words(name) <= MAX_SECTION_WORDS) {
                names.add(name);
            }
        }
    }

    private static boolean isDated(Sorting sorting, int index) {
        Block block = sorting.block(index);
        return LineRules.DATELINE.equals(sorting.fate(index))
                || VisibleDates.hasDateEntry(block.parted())
                || VisibleDates.isStamped(block.parted());
    }
}
