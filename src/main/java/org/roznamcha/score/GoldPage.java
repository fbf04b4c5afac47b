package org.roznamcha.score;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;

/**
 * A page with its truth. A field is null where the page does not show it.
 *
 * @param layout what the page's markup is like
 * @param kind {@value #ARTICLE}, or what the page is instead: {@code home}, {@code section}, {@code search}, …
 * @param published the day of publication in Asia/Karachi
 * @param headerToday the day of fetching, where the page prints it in its header
 * @param body lines in reading order, divided by line feeds; null when the page is no article
 * @param page what a crawler stored
 */
public record GoldPage(
        String layout,
        String kind,
        @Nullable String title,
        @Nullable String section,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable LocalDate headerToday,
        @Nullable String body,
        CapturedPage page) {

    static final String ARTICLE = "article";

    /** Whether the page holds an article. */
    public boolean isArticle() {
        return kind.equals(ARTICLE);
    }
}
