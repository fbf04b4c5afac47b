package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.TimeBudget;

/**
 * Extraction from plain text, where only the lines and their order speak.
 *
 * <p>Before the first prose line stand, in any order, what sites print above an article: date of the day, menu, breadcrumb, title,
 * share bar, byline, deck. The title is the line in which a breadcrumb ends; else the one the record names; else the first longer
 * line after the menu. A page that opens with prose has no title: headlines below the body are other articles'.
 */
final class TextArticle {

    private static final int DECK_WORDS = 5;

    /** A question or exclamation this short above longer prose is a title. */
    private static final int MAX_QUESTION_CHARS = 120;

    private final CapturedPage page;
    private final Sorting sorting;
    private int title = -1;
    private int deck = -1;
    private @Nullable String section;
    private @Nullable String author;

    TextArticle(CapturedPage page, TimeBudget budget) {
        this.page = page;
        this.sorting = new Sorting(TextLines.of(page.content()), budget);
    }

    ArticleParts sort() {
        int first = firstProse();
        findBreadcrumb(first);
        sortHead(first);
        for (int i = title + 1; i < first && title >= 0 && author == null; i++) {
            author = LineRules.DATE.equals(sorting.fate(i))
                    ? Bylines.beside(sorting.block(i).text())
                    : null;
        }
        if (section == null && title > 0) {
            MenuEntries menu = new MenuEntries(sorting, title - 1, sorting.size());
            section = Kicker.above(sorting, title, line -> menu.holds(line.text()) && !isSite(line.text()));
        }
        sorting.removeRepeats(title < 0 ? null : sorting.block(title).text(), title);
        new BodyLines(sorting, sorting.size(), false).sort(first);
        sorting.nameDates(title < 0 ? first : title);
        String shown = title < 0 ? null : Titles.once(sorting.block(title).text());
        return new ArticleParts(
                sorting,
                title,
                Titles.preferRecord(page.title(), shown),
                deck < 0 ? null : sorting.block(deck).text(),
                section,
                author);
    }

    /** Index of the first prose line; the number of lines when there is none. */
    private int firstProse() {
        for (int i = 0; i < sorting.size(); i++) {
            String text = sorting.block(i).text();
            if (Prose.isProse(text) && sorting.reason(i) == null && !isQuestionTitle(i)) {
                return i;
            }
        }
        return sorting.size();
    }

    private boolean isQuestionTitle(int index) {
        String text = sorting.block(index).text();
        return text.length() <= MAX_QUESTION_CHARS
                && Prose.endsLikeHeadline(text)
                && Prose.sentenceEnds(text) <= 1
                && index + 1 < sorting.size()
                && sorting.blocks().subList(index + 1, sorting.size()).stream()
                        .limit(6)
                        .anyMatch(next -> next.isProse() && next.text().length() > text.length());
    }

    /** A breadcrumb names the title by ending in it, and the section between home and title. */
    private void findBreadcrumb(int first) {
        for (int i = 0; i < first; i++) {
            String line = sorting.block(i).text();
            if (Breadcrumbs.afterHome(line) == null) {
                continue;
            }
            for (int j = 0; j < first && title < 0; j++) {
                if (j != i && Breadcrumbs.isGlued(line, sorting.block(j).text())) {
                    title = j;
                }
            }
            if (title >= 0 || Breadcrumbs.isSeparated(line, page.title())) {
                section = Breadcrumbs.section(
                        line, title < 0 ? null : sorting.block(title).text());
                sorting.remove(i, "breadcrumb");
                return;
            }
        }
    }

    private void sortHead(int first) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            if (sorting.isOpen(i) && i != title) {
                String reason = sorting.reason(i);
                if (reason == null) {
                    candidates.add(i);
                } else {
                    removeFromHead(i, reason);
                }
            }
        }
        if (title < 0) {
            title = HeadLines.title(sorting, candidates, page.title());
        }
        if (title >= 0) {
            sorting.keepAsHead(title);
        }
        sortCandidates(candidates, first);
    }

    /** Sites sign plain text in its first line. */
    private boolean isSite(String line) {
        return sorting.letters(0).equals(Wording.letters(line));
    }

    private void removeFromHead(int index, String reason) {
        String line = sorting.block(index).text();
        if (reason.equals(LineRules.BYLINE) && author == null) {
            author = Bylines.name(line);
        }
        sorting.remove(index, reason);
    }

    private void sortCandidates(List<Integer> candidates, int first) {
        for (int i : candidates) {
            if (!sorting.isOpen(i)) {
                continue;
            }
            String line = sorting.block(i).text();
            if (title >= 0 && Titles.agree(line, sorting.block(title).text())) {
                sorting.remove(i, "title-repeat");
            } else if (i == first - 1 && PlaceLines.place(line) != null) {
                sorting.keepAsBody(i);
            } else if (VisibleDates.hasDateEntry(line) || (i > title && VisibleDates.isStamped(line))) {
                sorting.remove(i, LineRules.DATE);
            } else if (title >= 0 && i > title && deck < 0 && Prose.words(line) >= DECK_WORDS) {
                deck = i;
                sorting.keepAsHead(i);
            } else {
                sorting.remove(i, title < 0 || i < title ? "navigation" : "outside");
            }
        }
    }
}
