package org.roznamcha.site;

/**
 * Documents by the status of their publication date.
 *
 * @param trusted named by the page
 * @param imputed worked out
 * @param suspect contradictory or impossible
 * @param undated without a usable hint
 */
public record DateCounts(long trusted, long imputed, long suspect, long undated) {

    /** All documents. */
    public long total() {
        return trusted + imputed + suspect + undated;
    }
}
