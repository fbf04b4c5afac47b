package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into lines. Where the whole text was broken at a fixed width, the lines of a paragraph are joined again: no line is
 * longer than {@value #MAX_WIDTH} characters, and of the lines between two blank ones all but the last reach nearly as far as the
 * longest of the text.
 */
final class TextLines {

    /** Widths at which programs break lines. */
    private static final int MIN_WIDTH = 40;

    private static final int MAX_WIDTH = 120;

    /** A line broken at the width is at least this part of the longest. */
    private static final double FILLED = 0.75;

    private TextLines() {}

    /** The lines that are not blank, as blocks, in order. */
    static List<Block> of(String content) {
        int width = 0;
        for (String line : content.lines().toList()) {
            width = Math.max(width, line.strip().length());
        }
        boolean wrapped = width >= MIN_WIDTH && width <= MAX_WIDTH;
        List<Block> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : content.lines().toList()) {
            if (!line.isBlank()) {
                paragraph.add(line);
            }
            if (line.isBlank() || !wrapped) {
                add(blocks, paragraph, width);
                paragraph.clear();
            }
        }
        add(blocks, paragraph, width);
        return blocks;
    }

    private static void add(List<Block> blocks, List<String> paragraph, int width) {
        boolean broken = paragraph.size() > 1
                && paragraph.subList(0, paragraph.size() - 1).stream()
                        .allMatch(line -> line.strip().length() >= FILLED * width);
        List<String> lines = broken ? List.of(String.join(" ", paragraph)) : paragraph;
        for (String line : lines) {
            Block block = Block.line(line);
            if (!block.text().isEmpty()) {
                blocks.add(block);
            }
        }
    }
}
