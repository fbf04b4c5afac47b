package org.roznamcha.app;

import java.util.Arrays;
import java.util.List;
import org.roznamcha.sample.synthetic.DumpOptions;

/** What {@code jobs/bench} can measure. */
enum BenchTarget {
    CLEAN,
    LANGUAGE,
    NORMALIZE,
    TOKENIZE,
    SIGN,
    MENTIONS,
    TOPICS,
    NIGHTLY,
    GROWTH,
    INCREMENT,
    INNER,
    ALL,
    /** For the bench itself: the tables of a lake, read and written alone, in a process of its own. */
    PARQUET;

    /** The fewest pages that it can be measured with. */
    int leastPages() {
        return switch (this) {
            case NIGHTLY, GROWTH, INCREMENT, ALL -> DumpOptions.LEAST_PAGES;
            default -> 1;
        };
    }

    /** What to measure one after the other. */
    List<BenchTarget> parts() {
        return this == ALL
                ? Arrays.stream(values())
                        .filter(target -> target != ALL && target != PARQUET)
                        .toList()
                : List.of(this);
    }
}
