package org.roznamcha.sample.synthetic;

import org.jspecify.annotations.Nullable;

/** What a record can be that is no story, and the rule that drops it; null for any of the rules of quality. */
enum Noise {
    NONE(0, null),
    NEIGHBOUR(34, "language"),
    SPAM(12, null),
    SHORT(8, null),
    LIST(22, "not-an-article"),
    MISSING(10, "http-status"),
    EMPTY(4, "no-content"),
    IMAGE(3, "not-a-page"),
    GARBAGE(2, "corrupt-record"),
    MOJIBAKE(4, "mojibake"),
    BAD_JSON(0, "bad-json"),
    CUT(1, "truncated-record");

    private final int weight;
    private final @Nullable String rule;

    Noise(int weight, @Nullable String rule) {
        this.weight = weight;
        this.rule = rule;
    }

    @Nullable
    String rule() {
        return rule;
    }

    /** One by weight, as it can happen in such a file. */
    static Noise draw(Chance chance, FileKind files) {
        int at = chance.below(100);
        for (Noise noise : values()) {
            at -= noise.weight;
            if (at < 0) {
                return noise.in(files);
            }
        }
        return NEIGHBOUR;
    }

    /** Fields know no status and no media type; a row of Parquet does not break alone. */
    private Noise in(FileKind files) {
        if (files == FileKind.WARC) {
            return this;
        }
        return switch (this) {
            case MISSING -> EMPTY;
            case IMAGE, GARBAGE, CUT -> files == FileKind.PARQUET ? EMPTY : BAD_JSON;
            default -> this;
        };
    }
}
