package org.roznamcha.page.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.extract.Block.Kind;
import org.roznamcha.page.extract.Regions.Region;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.markup.Node;
import org.roznamcha.page.markup.Text;
import org.roznamcha.page.markup.TreeWalk;

/**
 * Cuts a document into the lines a reader sees, in one walk without recursion. Every {@code <br>} outside a heading starts a new
 * block, unless it breaks a line in mid-sentence; what is never shown (scripts, templates, hidden elements) is skipped.
 */
final class HtmlBlocks implements TreeWalk.Visitor {

    /** Nodes after this many are not read: no page that people wrote has them. */
    static final int MAX_NODES = 400_000;

    /** Longer lines are prose, in which elements meet within words. */
    private static final int MAX_PARTED_CHARS = 400;

    /** A header below longer paragraphs is that of a box in the text. */
    private static final int MAX_DECK_CHARS = 500;

    /** Lines broken by hand are this long. */
    private static final int WRAPPED_CHARS = 50;

    private static final int MAX_WRAPPED_CHARS = 110;

    private final Advice advice;
    private final TimeBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final Regions regions = new Regions();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** Places in {@code text} where one element ends and the next begins without a space, or one link and the next. */
    private final List<Integer> seams = new ArrayList<>();

    private int linkChars;
    /** Where in {@code text} the line after the last joined break begins. */
    private int lineStart;

    private @Nullable OpenElement first;
    /** Where the last text stood that is not blank. */
    private @Nullable OpenElement last;

    /** How much has been read of paragraphs in no region. */
    private int paragraphChars;

    /** Where the lines of the last header begin that was taken for the article's; what stands before it has decided that. */
    private int lastOwnHeader = -1;

    private int nodes;
    private @Nullable String unread;

    private HtmlBlocks(Advice advice, TimeBudget budget) {
        this.advice = advice;
        this.budget = budget;
    }

    static HtmlBlocks of(Document document, Advice advice, TimeBudget budget) {
        HtmlBlocks blocks = new HtmlBlocks(advice, budget);
        TreeWalk.visit(document.body(), blocks);
        blocks.flush();
        return blocks;
    }

    /**
     * The lines after the advice has changed for some elements: only those are read again, where each parts lines whatever it is called.
     */
    HtmlBlocks again(Document document, List<Element> changed) {
        List<Region> again = unread == null ? regions.outermost(changed) : List.of();
        if (again.isEmpty() || lastOwnHeader >= again.get(0).from()) {
            advice.keepLines(blocks);
            return of(document, advice, budget);
        }
        HtmlBlocks all = new HtmlBlocks(advice, budget);
        int from = 0;
        for (Region region : again) {
            all.take(this, from, region.from());
            advice.keepLines(blocks.subList(region.from(), region.to()));
            all.read(region);
            from = region.to();
        }
        all.take(this, from, blocks.size());
        return all;
    }

    /** Takes over the lines {@code [from, to)} of another reading. */
    private void take(HtmlBlocks other, int from, int to) {
        regions.take(other.regions, from, to, blocks.size() - from);
        if (other.lastOwnHeader >= from && other.lastOwnHeader < to) {
            lastOwnHeader = other.lastOwnHeader - from + blocks.size();
        }
        other.blocks.subList(from, to).forEach(this::add);
    }

    private void read(Region region) {
        open.push(region.around());
        TreeWalk.visit(region.element(), this);
        open.pop();
    }

    /** The lines in page order. */
    List<Block> list() {
        return Collections.unmodifiableList(blocks);
    }

    /** The first node beyond the limit as text; null when all were read. */
    @Nullable
    String unread() {
        return unread;
    }

    @Override
    public TreeWalk.Step enter(Node node) {
        budget.tick();
        if (++nodes > MAX_NODES) {
            unread = node instanceof Text run ? run.text() : nameOf(node);
            return TreeWalk.Step.STOP;
        }
        if (node instanceof Text run) {
            append(run);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return TreeWalk.Step.INTO;
    }

    @Override
    public void leave(Node node) {
        OpenElement frame = open.peek();
        if (frame != null && frame.element().equals(node)) {
            if (frame.block()) {
                flush();
            }
            if (frame.isRegion()) {
                regions.end(frame.element(), blocks.size());
            }
            open.pop();
        }
    }

    private static String nameOf(Node node) {
        return node instanceof Element element ? element.name() : "#comment";
    }

    private TreeWalk.Step enter(Element element) {
        String name = element.name();
        if (HtmlTags.isSkipped(name) || (!advice.hidden() && HtmlTags.isHidden(element))) {
            return TreeWalk.Step.PAST;
        }
        if (name.equals("br")) {
            if (insideHeading() || isWrapped(element)) {
                append(" ");
                lineStart = text.length();
            } else {
                flush();
            }
            return TreeWalk.Step.INTO;
        }
        OpenElement around = open.peek();
        OpenElement frame = OpenElement.of(element, around, advice, paragraphChars <= MAX_DECK_CHARS);
        if (frame.block()) {
            flush();
        }
        if (frame.ownHeader()) {
            lastOwnHeader = blocks.size();
        }
        if (around != null && frame.isRegion() && HtmlTags.isBlock(element)) {
            regions.begin(element, around, blocks.size());
        }
        open.push(frame);
        String moment = frame.stamped() ? ScriptMoments.unwritten(element) : null;
        if (moment != null) {
            append(moment);
        }
        return TreeWalk.Step.INTO;
    }

    /** A line of plain text that a single break cuts in mid-sentence: the page breaks its lines by hand. */
    private boolean isWrapped(Element lineBreak) {
        OpenElement start = first;
        if (start == null || !start.equals(open.peek()) || text.length() < WRAPPED_CHARS) {
            return false;
        }
        Node next = lineBreak.nextSibling();
        String line = Wording.display(text.substring(lineStart));
        return line.length() >= WRAPPED_CHARS
                && line.length() <= MAX_WRAPPED_CHARS
                && !Prose.endsSentence(line)
                && line.charAt(line.length() - 1) != ':'
                && next instanceof Text run
                && !run.isBlank();
    }

    private boolean insideHeading() {
        OpenElement frame = open.peek();
        return frame != null && frame.isHeading();
    }

    private void append(Text run) {
        int start = text.length();
        run.appendTo(text);
        took(start);
    }

    private void append(String written) {
        int start = text.length();
        text.append(written);
        took(start);
    }

    /** Notes where the text from {@code start} on stood. */
    private void took(int start) {
        OpenElement frame = open.peek();
        int from = start;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (frame == null || from == text.length()) {
            return;
        }
        first = first == null ? frame : first;
        if (isSeam(start, frame)) {
            seams.add(start);
        }
        last = frame;
        if (frame.link()) {
            int to = text.length();
            while (Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            linkChars += to - from;
        }
    }

    private boolean isSeam(int at, OpenElement frame) {
        if (at == 0 || at > MAX_PARTED_CHARS) {
            return false;
        }
        boolean links = last != null && last.isLink() && frame.isLink() && !last.equals(frame);
        return links || (isInWord(text.charAt(at - 1)) && isInWord(text.charAt(at)));
    }

    /** A word may end in a combining mark. */
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The line with a bar at each seam; names and dates run together otherwise. */
    private String parted(String line) {
        if (seams.isEmpty() || text.length() > MAX_PARTED_CHARS) {
            return line;
        }
        StringBuilder parted = new StringBuilder(text);
        for (int i = seams.size() - 1; i >= 0; i--) {
            parted.insert(seams.get(i), " | ");
        }
        return Wording.display(parted.toString());
    }

    private void flush() {
        OpenElement frame = first;
        if (frame != null) {
            budget.tick(text.length());
            String written = text.toString();
            String known = advice.shown().get(written);
            String line = known == null ? Wording.display(written) : known;
            if (!line.isEmpty()) {
                OpenElement block = enclosingBlock(frame);
                Kind kind = HtmlTags.kind(block.element().name());
                add(Block.of(
                        line,
                        written,
                        parted(line),
                        kind,
                        linkChars,
                        frame.zone(),
                        frame.hint(),
                        block.element(),
                        frame.element(),
                        frame.region()));
            }
        }
        text.setLength(0);
        seams.clear();
        lineStart = 0;
        linkChars = 0;
        last = null;
        first = null;
    }

    private void add(Block block) {
        blocks.add(block);
        if (block.kind() == Kind.PARAGRAPH && block.zone() == null) {
            paragraphChars += block.text().length();
        }
    }

    /** The innermost open block; inline elements between it and the text are few in what people write, and depth is capped by the parser. */
    private OpenElement enclosingBlock(OpenElement innermost) {
        OpenElement block = innermost;
        for (OpenElement frame : open) {
            block = frame;
            if (frame.block()) {
                break;
            }
        }
        return block;
    }
}
