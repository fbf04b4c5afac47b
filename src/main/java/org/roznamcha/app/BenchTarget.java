package org.roznamcha.app;

import java.util.Arrays;
import java.util.List;

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

    /** What to measure one after the other. */
    List<BenchTarget> parts() {
        return this == ALL
                ? Arrays.stream(values())
                        .filter(target -> target != ALL && target != PARQUET)
                        .toList()
                : List.of(this);
    }
}
