package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.RemovedLine;
import org.roznamcha.page.TimeBudget;

/** What became of each block of one page: part of the article, or removed with a reason. Used by one thread while a page is extracted. */
final class Sorting {

    /** A reason that keeps the block as a body paragraph. */
    private static final String BODY = "+body";

    /** A reason that keeps the block as title or deck: neither body nor removed. */
    private static final String HEAD = "+head";

    /** Marks a block whose wording has been looked at. */
    private static final String NOTHING = "";

    private static final int MIN_REPEATED_WORDS = 3;

    /** Lines so much longer than the title cannot have the same letters, whatever spaces and marks they hold. */
    private static final int LENGTH_RATIO = 2;

    private final List<Block> blocks;
    private final TimeBudget budget;
    private final @Nullable String[] fates;
    private final @Nullable String[] reasons;
    private final @Nullable String[] letters;
    private final @Nullable Boolean[] dateLines;
    private final @Nullable Boolean[] labelled;

    Sorting(List<Block> blocks, TimeBudget budget) {
        this.budget = budget;
        this.blocks = blocks;
        this.fates = new String[blocks.size()];
        this.reasons = new String[blocks.size()];
        this.letters = new String[blocks.size()];
        this.dateLines = new Boolean[blocks.size()];
        this.labelled = new Boolean[blocks.size()];
    }

    List<Block> blocks() {
        return blocks;
    }

    int size() {
        return fates.length;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** Counts a step over the text of a block. */
    void tick(int index) {
        budget.tick(blocks.get(index).text().length());
    }

    /** What the wording of a block says against it ({@link LineRules}), worked out once; null when nothing. */
    @Nullable
    String reason(int index) {
        String known = reasons[index];
        if (known == null) {
            tick(index);
            String found = LineRules.reason(blocks.get(index).text());
            known = found == null ? NOTHING : found;
            reasons[index] = known;
        }
        return known.equals(NOTHING) ? null : known;
    }

    /** The letters of a block ({@link Wording#letters}), worked out once. */
    String letters(int index) {
        String known = letters[index];
        if (known == null) {
            tick(index);
            known = Wording.letters(blocks.get(index).text());
            letters[index] = known;
        }
        return known;
    }

    /** Whether a block gives a date and hardly anything else ({@link VisibleDates#isDateLine}), worked out once. */
    boolean isDateLine(int index) {
        Boolean known = dateLines[index];
        if (known == null) {
            tick(index);
            known = judgeDateLine(reasons[index], blocks.get(index).text());
            dateLines[index] = known;
        }
        return known;
    }

    /** Whether a label of the date stands in a block ({@link DateLabels#isLabelled}), worked out once. */
    boolean isLabelled(int index) {
        Boolean known = labelled[index];
        if (known == null) {
            tick(index);
            known = DateLabels.isLabelled(blocks.get(index));
            labelled[index] = known;
        }
        return known;
    }

    private static boolean judgeDateLine(@Nullable String reason, String line) {
        if (LineRules.DATE.equals(reason) || LineRules.DATELINE.equals(reason)) {
            return true;
        }
        boolean judged = NOTHING.equals(reason) && LineRules.seesDates(line);
        return !judged && VisibleDates.isDateLine(line);
    }

    /** Whether a block says the title once more ({@link Titles#agree}). */
    boolean agrees(int index, String title, String titleLetters) {
        return Titles.mayAgree(blocks.get(index).text(), title) && Titles.lettersAgree(letters(index), titleLetters);
    }

    boolean isOpen(int index) {
        return fates[index] == null;
    }

    void keepAsBody(int index) {
        fates[index] = BODY;
    }

    void keepAsHead(int index) {
        fates[index] = HEAD;
    }

    void remove(int index, String reason) {
        fates[index] = reason;
    }

    /** Removes every block of {@code [from, to)} whose fate is still open. */
    void removeOpen(int from, int to, String reason) {
        for (int i = from; i < to; i++) {
            if (isOpen(i)) {
                remove(i, reason);
            }
        }
    }

    /** Removes the open blocks after the title that say it once more, word for word; a title of a word or two may well head a part. */
    void removeRepeats(@Nullable String title, int after) {
        if (title == null || Prose.words(title) < MIN_REPEATED_WORDS) {
            return;
        }
        String titleLetters = Wording.letters(title);
        for (int i = after + 1; i < fates.length; i++) {
            String text = blocks.get(i).text();
            boolean sameLength = text.length() <= LENGTH_RATIO * title.length()
                    && LENGTH_RATIO * text.length() >= titleLetters.length();
            if (isOpen(i) && sameLength && letters(i).equals(titleLetters)) {
                remove(i, "title-repeat");
            }
        }
    }

    /** Unlabelled dates above the title are the day of rendering unless the markup names a post; below it they are datelines. */
    void nameDates(int title) {
        for (int i = 0; i < fates.length; i++) {
            if (LineRules.DATE.equals(fates[i])) {
                boolean header = i < title && !PostNames.around(blocks.get(i));
                fates[i] = header ? LineRules.HEADER_DATE : LineRules.DATELINE;
            }
        }
    }

    boolean isBody(int index) {
        return BODY.equals(fates[index]);
    }

    @Nullable
    String fate(int index) {
        return fates[index];
    }

    List<String> paragraphs() {
        return body().map(Block::text).toList();
    }

    /** The body as it was written, line feeds between paragraphs. */
    String written() {
        return body().map(Block::written).collect(Collectors.joining("\n"));
    }

    private Stream<Block> body() {
        return IntStream.range(0, fates.length).filter(this::isBody).mapToObj(blocks::get);
    }

    List<RemovedLine> removed() {
        List<RemovedLine> removed = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            String reason = fates[i];
            if (reason != null && !reason.startsWith("+")) {
                removed.add(new RemovedLine(blocks.get(i).text(), reason));
            }
        }
        return removed;
    }
}
