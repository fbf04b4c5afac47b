package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.Map;
import org.roznamcha.page.markup.Element;

/** Finds where readers' opinions begin that nothing announces: at the first of several lines of one make that give a name and a day. */
final class UnnamedReplies {

    /** So many such lines are a list of replies; a single one may be anything. */
    private static final int MIN_REPLIES = 2;

    /** Characters of prose above them. */
    private static final int MIN_COMMENTED = 200;

    private static final int MAX_HEAD_CHARS = 80;
    private static final int MAX_HEADING_WORDS = 4;

    private final Sorting sorting;

    UnnamedReplies(Sorting sorting) {
        this.sorting = sorting;
    }

    /** The first block of the replies in {@code [from, to)}, or the heading right above it; {@code to} when there are none. */
    int start(int from, int to) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        long before = 0;
        for (int i = from; i < to; i++) {
            Block block = sorting.block(i);
            boolean open = sorting.isOpen(i);
            if (open && before >= MIN_COMMENTED && isHead(block)) {
                counts.merge(make(block), 1, Integer::sum);
                firsts.putIfAbsent(make(block), i);
            }
            before += open && block.isProse() ? block.text().length() : 0;
        }
        return firsts.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) >= MIN_REPLIES)
                .mapToInt(entry -> withHeading(entry.getValue(), from))
                .min()
                .orElse(to);
    }

    private int withHeading(int first, int from) {
        if (first <= from) {
            return first;
        }
        Block above = sorting.block(first - 1);
        boolean heading = sorting.isOpen(first - 1) && !above.isProse() && above.words() <= MAX_HEADING_WORDS;
        return heading ? first - 1 : first;
    }

    private static String make(Block block) {
        Element owner = block.owner();
        return owner == null ? "" : owner.name() + "." + owner.className();
    }

    /** A name and a day in one line. */
    private static boolean isHead(Block block) {
        String line = block.parted();
        return line.length() <= MAX_HEAD_CHARS
                && block.kind() != Block.Kind.PARAGRAPH
                && !block.isMostlyLink()
                && VisibleDates.isStamped(line)
                && Bylines.beside(line) != null;
    }
}
