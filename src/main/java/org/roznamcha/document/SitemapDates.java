package org.roznamcha.document;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.extract.SitemapHints;
import org.roznamcha.page.source.SitemapEntry;

/**
 * What sitemaps say of pages, by canonical URL. Of several entries for one page the earliest publication and the latest change count, each
 * by the order of its characters, so that the order of files does not matter.
 */
public final class SitemapDates implements Serializable {

    private static final long serialVersionUID = 1;

    /** No sitemaps. */
    public static final SitemapDates NONE = new SitemapDates(Map.of());

    /** Pages that are remembered at most, in all: about a gigabyte. */
    private static final int MOST_PAGES = 4_000_000;

    /** Two stamps: publication and change, null where not given. */
    private final HashMap<String, @Nullable String[]> byUrl;

    private SitemapDates(Map<String, @Nullable String[]> byUrl) {
        this.byUrl = new HashMap<>(byUrl);
    }

    /** How many pages are known. */
    public int size() {
        return byUrl.size();
    }

    /** The hints at the date of a page; empty for one that no sitemap dates. */
    List<DateEvidence> of(CanonicalUrl url) {
        @Nullable String[] stamps = byUrl.get(url.value());
        return stamps == null ? List.of() : SitemapHints.of(stamps[0], stamps[1]);
    }

    /** Gathers entries. */
    public static final class Builder {

        private final Map<String, @Nullable String[]> byUrl = new HashMap<>();
        private long refused;

        /** Adds an entry; one without a date or a usable address says nothing. */
        public void add(SitemapEntry entry) {
            if (entry.modified() == null && entry.published() == null) {
                return;
            }
            CanonicalUrl.of(entry.location()).ifPresent(url -> {
                if (byUrl.size() >= MOST_PAGES && !byUrl.containsKey(url.value())) {
                    refused++;
                    return;
                }
                @Nullable String[] stamps = byUrl.computeIfAbsent(url.value(), any -> new @Nullable String[2]);
                stamps[0] = first(stamps[0], entry.published());
                stamps[1] = last(stamps[1], entry.modified());
            });
        }

        private static @Nullable String first(@Nullable String one, @Nullable String other) {
            return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
        }

        private static @Nullable String last(@Nullable String one, @Nullable String other) {
            return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
        }

        /** How many entries found no room. */
        public long refused() {
            return refused;
        }

        public SitemapDates build() {
            return new SitemapDates(byUrl);
        }
    }
}
