package org.roznamcha.sample.synthetic;

import java.util.Locale;

/** What files an outlet's pages come in. */
enum FileKind {
    WARC(".warc.gz"),
    JSONL(".jsonl.gz"),
    PARQUET(".parquet");

    private final String suffix;

    FileKind(String suffix) {
        this.suffix = suffix;
    }

    /** How names of such files end. */
    String suffix() {
        return suffix;
    }

    /** Whether a page comes as named fields, which know no status and no media type, rather than as the crawler got it. */
    boolean hasFields() {
        return this != WARC;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
