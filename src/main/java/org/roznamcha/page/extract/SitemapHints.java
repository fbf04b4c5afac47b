package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Source;

/** What a sitemap says of a page, as date evidence. */
public final class SitemapHints {

    private SitemapHints() {}

    /**
     * Evidence from both stamps of an entry.
     *
     * @param published {@code news:publication_date}, null if not given
     * @param modified {@code lastmod}, null if not given
     */
    public static List<DateEvidence> of(@Nullable String published, @Nullable String modified) {
        List<DateEvidence> hints = new ArrayList<>();
        if (published != null) {
            hints.add(Stamps.machine(Source.SITEMAP_NEWS, published, PublicationDates.PUBLICATION));
        }
        if (modified != null) {
            hints.add(Stamps.machine(Source.SITEMAP_LASTMOD, modified, PublicationDates.MODIFIED));
        }
        return List.copyOf(hints);
    }
}
