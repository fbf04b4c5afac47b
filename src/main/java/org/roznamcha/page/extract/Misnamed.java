package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.extract.Block.Kind;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.Element;

/**
 * Reads the blocks of a document and takes back the names of elements that hold what their names deny: a {@code related} box with the
 * whole article in it, a {@code date} that is many paragraphs long. These elements are then read once more without their names.
 */
final class Misnamed {

    /** A region that holds this many times the prose outside all regions was named wrongly. */
    private static final int RATIO = 3;

    /** So much more when the name is one whose regions hold long prose on many pages. */
    private static final int WORDY_RATIO = 8;

    /** A byline, date or section holds less prose than this, in characters. */
    private static final int MAX_LABEL_PROSE = 300;

    /** With less prose than this to be seen, what is hidden is read as well. */
    private static final int MIN_SHOWN_PROSE = 150;

    /** What stands below a picture is a caption unless it is as long as a short article. */
    private static final int MIN_CAPTION_PROSE = 200;

    /** Names inside names come to light one by one. */
    private static final int MAX_ROUNDS = 4;

    /** A region with this many paragraphs, and fewer links than a quarter of that, is no box beside the article. */
    private static final int MIN_PARAGRAPHS = 5;

    private static final int PARAGRAPHS_PER_LINK = 4;

    /** The head of an article has few links beside its title: authors, section, share buttons. */
    private static final int MAX_HEAD_LINKS = 10;

    private static final int TITLE_WORDS = 3;

    /** Names under which the head of an article may stand. */
    private static final Set<String> HEADS = Set.of("header", "advertisement", "caption", "media", "sidebar", "form");

    private static final Set<String> WORDY = Set.of("footer", "sidebar", "form", "navigation");
    private static final Set<String> NEVER_BODY = Set.of("comments", "cookie");

    private Misnamed() {}

    /**
     * The blocks of a document, read without the names that prove wrong.
     *
     * @param advice for the first reading of what is shown
     * @param titles the titles the head states: a region that shows one as a heading is the article's own
     */
    static HtmlBlocks read(Document document, Advice advice, StatedTitles titles, TimeBudget budget) {
        HtmlBlocks shown = readNamed(document, advice, titles, budget);
        long prose = prose(shown);
        if (prose >= MIN_SHOWN_PROSE) {
            return shown;
        }
        advice.keepLines(shown.list());
        HtmlBlocks all = readNamed(document, advice.withHidden(), titles, budget);
        return prose(all) > RATIO * prose ? all : shown;
    }

    private static HtmlBlocks readNamed(Document document, Advice advice, StatedTitles titles, TimeBudget budget) {
        HtmlBlocks blocks = HtmlBlocks.of(document, advice, budget);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Element> found = find(blocks.list(), titles, budget);
            if (found.isEmpty()) {
                break;
            }
            advice.misnamed().addAll(found);
            blocks = blocks.again(document, found);
        }
        return blocks;
    }

    private static long prose(HtmlBlocks blocks) {
        long prose = 0;
        for (Block block : blocks.list()) {
            prose += block.isProse() ? block.text().length() : 0;
        }
        return prose;
    }

    /** What one region holds. */
    private static final class Content {
        final String zone;
        long prose;
        int paragraphs;
        int links;
        boolean titled;

        Content(String zone) {
            this.zone = zone;
        }

        /** Whether it holds the article, given the prose outside all regions. */
        boolean isArticle(long free) {
            if (NEVER_BODY.contains(zone) || (zone.equals("caption") && prose < MIN_CAPTION_PROSE)) {
                return false;
            }
            boolean wordy = WORDY.contains(zone);
            boolean text = !wordy && paragraphs >= MIN_PARAGRAPHS && links * PARAGRAPHS_PER_LINK < paragraphs;
            return (text && prose > free / RATIO) || prose > (wordy ? WORDY_RATIO : RATIO) * free;
        }
    }

    private static List<Element> find(List<Block> blocks, StatedTitles titles, TimeBudget budget) {
        long free = 0;
        Map<Element, Long> labels = new LinkedHashMap<>();
        Map<Element, Content> zones = new LinkedHashMap<>();
        for (Block block : blocks) {
            budget.tick(block.text().length());
            Element region = block.region();
            String zone = block.zone();
            long prose = block.isProse() ? block.text().length() : 0;
            if (zone == null) {
                free += prose;
            }
            if (region != null && zone != null) {
                Content content = zones.computeIfAbsent(region, key -> new Content(zone));
                content.prose += prose;
                content.paragraphs += prose > 0 && block.kind() == Kind.PARAGRAPH ? 1 : 0;
                content.links += block.isMostlyLink() ? 1 : 0;
                content.titled |= HEADS.contains(zone) && isTitle(block, titles);
            } else if (region != null && prose > 0) {
                labels.merge(region, prose, Long::sum);
            }
        }
        List<Element> found = new ArrayList<>();
        labels.forEach((element, prose) -> {
            if (prose > MAX_LABEL_PROSE) {
                found.add(element);
            }
        });
        zones.forEach((element, content) -> {
            if (content.titled && content.links <= MAX_HEAD_LINKS) {
                found.add(element);
            }
        });
        Element largest = largest(zones, free);
        if (largest != null) {
            found.add(largest);
        }
        return found;
    }

    private static boolean isTitle(Block block, StatedTitles titles) {
        return block.isHeading() && !block.isMostlyLink() && block.words() >= TITLE_WORDS && titles.agree(block.text());
    }

    private static @Nullable Element largest(Map<Element, Content> zones, long free) {
        Element largest = null;
        long most = 0;
        for (Map.Entry<Element, Content> zone : zones.entrySet()) {
            Content content = zone.getValue();
            if (content.prose > most && content.isArticle(free)) {
                largest = zone.getKey();
                most = content.prose;
            }
        }
        return largest;
    }
}
