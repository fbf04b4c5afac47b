package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.Element;

/** Extraction from markup: blocks, the container of the body, then the same rules for lines as for plain text. */
final class HtmlArticle {

    private static final int MIN_REPORT_CHARS = 60;

    private static final int MAX_TITLE_CHARS = 220;

    /** The name of a section has at most so many words. */
    private static final int MAX_SECTION_WORDS = 4;

    /** A title takes its words from so many paragraphs. */
    private static final int SUPPORTING_BLOCKS = 12;

    /** The share of its words that a line must have in common with the text to put a heading aside. */
    private static final double MIN_LEAD = 0.25;

    /** So many links between a heading and the text are a menu. */
    private static final int MENU_LINKS = 4;

    /** And so many times what the heading has. */
    private static final double LEAD_FACTOR = 3;

    /** Section and writer stand within this many blocks above the title. */
    private static final int HEAD_BLOCKS = 3;

    private final CapturedPage page;
    private final HtmlMetadata metadata;
    private final Sorting sorting;
    private final boolean[] inside;

    HtmlArticle(CapturedPage page, Document document, HtmlMetadata metadata, List<Block> blocks, TimeBudget budget) {
        this.page = page;
        this.metadata = metadata;
        this.sorting = new Sorting(blocks, budget);
        Enclosure body = new Enclosure(
                BodyContainer.of(document, sorting.blocks(), ProseWeights.of(metadata), metadata.stated(), budget));
        this.inside = new boolean[sorting.size()];
        for (int i = 0; i < inside.length; i++) {
            Element owner = sorting.block(i).owner();
            inside[i] = owner == null || body.holds(owner);
        }
    }

    ArticleParts sort() {
        removeZones();
        int first = firstProse();
        int last = lastInside();
        int title = new TitleChoice(sorting, metadata).index(Math.min(first, sorting.size()));
        if (title < 0 && metadata.titles().isEmpty()) {
            title = HeadLines.title(sorting, plainLines(first), page.title());
        } else if (first < sorting.size() && isWeak(title, sorting.block(first).text())) {
            int above = HeadLines.above(
                    sorting, plainLines(first), first, sorting.block(first).text());
            title = above < 0 ? title : above;
        } else {
            boolean doubtful = title < 0 || isUnstated(title) || isName(title);
            int better = doubtful ? betterSupported(title, first) : -1;
            title = better < 0 ? title : better;
        }
        if (title >= first) {
            first = firstProseAfter(title, first);
        }
        String shown = title < 0
                ? null
                : Titles.clean(
                        HeadingLabels.without(
                                sorting.block(title), metadata.stated().letters()),
                        metadata.sites());
        String chosen = shown != null ? shown : TitleChoice.stated(metadata);
        HtmlHead head = new HtmlHead(sorting, metadata, title, chosen, this::isInside);
        sorting.removeRepeats(chosen, title);
        head.sort(first);
        sorting.removeOpen(Math.max(last, 0), sorting.size(), "outside");
        removeOutside(first, last);
        new BodyLines(sorting, last, true).sort(first);
        sorting.nameDates(title < 0 ? first : title);
        MenuEntries menu = new MenuEntries(sorting, title - HEAD_BLOCKS, last);
        String section = new SectionChoice(
                        sorting, metadata, chosen, menu, page.url() != null ? page.url() : metadata.canonicalUrl())
                .section(title, first, last);
        return new ArticleParts(
                sorting,
                title,
                Titles.preferRecord(page.title(), chosen),
                head.deck(),
                section,
                new AuthorChoice(sorting, metadata, title, chosen, section, menu, this::isInside).author(first, last));
    }

    /**
     * Whether the title is no more than what the site or its section calls itself: a short document title, one in another script, or an
     * entry of the menu.
     */
    private boolean isWeak(int title, String prose) {
        String stated = TitleChoice.stated(metadata);
        return title < 0
                ? metadata.isShortlyTitled() || (stated != null && !Wording.sharesScript(stated, prose))
                : !Wording.sharesScript(sorting.block(title).text(), prose) || isMenuEntry(title);
    }

    /** Whether a short title stands in the menu as well: it names the section. */
    private boolean isMenuEntry(int title) {
        if (sorting.block(title).words() > MAX_SECTION_WORDS) {
            return false;
        }
        String name = sorting.letters(title);
        for (int i = 0; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            boolean menu = MenuEntries.isMenu(block) || (i < title && block.isMostlyLink());
            if (menu
                    && i != title
                    && sorting.letters(i).contains(name)
                    && MenuEntries.of(block).stream().map(Wording::letters).anyMatch(name::equals)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A line above the body that has more of its words in common with the text than the title that the head states and no block shows, or
     * than a heading that the head does not state: many sites give every page the title of the front page. -1 without such a line.
     */
    private int betterSupported(int title, int first) {
        String stated =
                title < 0 ? TitleChoice.stated(metadata) : sorting.block(title).text();
        if (stated == null || first >= sorting.size()) {
            return -1;
        }
        int above = HeadLines.above(
                sorting, plainLines(first), first, sorting.block(first).text());
        if (above < 0 || sorting.letters(above).contains(Wording.letters(stated))) {
            return -1;
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i < Math.min(sorting.size(), first + SUPPORTING_BLOCKS); i++) {
            text.append(isInside(i) ? sorting.block(i).text() : "").append(' ');
        }
        TitleSupport support = new TitleSupport(text.toString());
        double own = support.of(stated);
        return support.of(sorting.block(above).text()) > least(title, above, own) ? above : -1;
    }

    /** How much of its words a line must have in common with the text to put a heading aside that has so much. */
    private double least(int title, int above, double own) {
        boolean name = title >= 0 && isName(title);
        boolean menu = title >= 0 && hasMenuBelow(title, above);
        if (name && menu) {
            return 0;
        }
        return title < 0 || name || menu ? own : Math.max(MIN_LEAD, own * LEAD_FACTOR);
    }

    /** Whether a menu stands between a heading and another line: then the heading is the name of the site. */
    private boolean hasMenuBelow(int heading, int to) {
        int links = 0;
        for (int i = heading + 1; i < to; i++) {
            Block block = sorting.block(i);
            boolean entry = block.isMostlyLink() && block.words() <= MAX_SECTION_WORDS;
            links += MenuEntries.isMenu(block) || entry ? MenuEntries.of(block).size() : 0;
        }
        return links >= MENU_LINKS;
    }

    /** Whether nothing that the head states has to do with a heading. */
    private boolean isUnstated(int title) {
        String letters = sorting.letters(title);
        return metadata.stated().letters().stream()
                .noneMatch(stated -> stated.contains(letters) || Titles.lettersAgree(stated, letters));
    }

    /** Whether a heading is so short that it may name the list that the page belongs to, as {@code پریس ریلیز} does. */
    private boolean isName(int title) {
        return sorting.block(title).words() < Titles.MIN_TITLE_WORDS;
    }

    private void removeZones() {
        for (int i = 0; i < sorting.size(); i++) {
            String zone = sorting.block(i).zone();
            if (zone != null) {
                sorting.remove(i, zone);
            }
        }
    }

    private List<Integer> plainLines(int to) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < to; i++) {
            Block block = sorting.block(i);
            boolean plain = sorting.isOpen(i) && block.hint() == Hint.NONE && !block.isMostlyLink();
            if (plain && sorting.reason(i) == null) {
                lines.add(i);
            }
        }
        return lines;
    }

    private boolean isInside(int index) {
        return inside[index];
    }

    private int firstProse() {
        return firstProseAfter(-1, sorting.size());
    }

    private int firstProseAfter(int from, int otherwise) {
        for (int i = from + 1; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            boolean deck = block.hint() == Hint.DECK || block.hint() == Hint.TITLE || block.hint() == Hint.BYLINE;
            boolean prose = block.isProse() || isReport(block);
            boolean text = sorting.isOpen(i) && isInside(i) && !deck && prose && sorting.reason(i) == null;
            if (text
                    && !isAsked(i)
                    && !VisibleDates.isPosted(block.text())
                    && !(from < 0 && Questions.isHeadline(sorting, i))) {
                return i;
            }
        }
        return otherwise;
    }

    /** A question that the head states as the title is no prose, in whatever element it stands. */
    private boolean isAsked(int index) {
        String line = sorting.block(index).text();
        return Prose.endsLikeHeadline(line)
                && line.length() <= MAX_TITLE_CHARS
                && metadata.stated().agree(line);
    }

    /** A paragraph that opens with the place of a report, though no sentence of it ends. */
    private static boolean isReport(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.isMostlyLink()
                && block.text().length() >= MIN_REPORT_CHARS
                && PlaceLines.place(block.text()) != null;
    }

    /** Index after the last block inside the container. */
    private int lastInside() {
        for (int i = sorting.size() - 1; i >= 0; i--) {
            if (sorting.isOpen(i) && isInside(i)) {
                return i + 1;
            }
        }
        return sorting.size();
    }

    private void removeOutside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorting.isOpen(i) && !isInside(i)) {
                sorting.remove(i, "outside");
            }
        }
    }
}
