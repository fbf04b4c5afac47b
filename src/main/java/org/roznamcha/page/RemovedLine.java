package org.roznamcha.page;

/**
 * A line of the page that is not part of the article.
 *
 * @param line its text
 * @param reason short stable name: {@code header-date}, {@code breadcrumb}, {@code related}, {@code navigation}, …
 */
public record RemovedLine(String line, String reason) {}
