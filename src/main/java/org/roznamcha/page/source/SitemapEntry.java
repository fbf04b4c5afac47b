package org.roznamcha.page.source;

import org.jspecify.annotations.Nullable;

/**
 * What a sitemap says of one page.
 *
 * @param location address of the page, verbatim
 * @param modified {@code lastmod}, verbatim; null if not given
 * @param published {@code news:publication_date}, verbatim; null if not given
 */
public record SitemapEntry(
        String location,
        @Nullable String modified,
        @Nullable String published) {}
