package org.roznamcha.page.source;

import java.util.List;

/** Names of the rules by which the readers refuse a record. */
public final class ReadingRules {

    /** The record is larger than {@code input.record-limit-bytes}. */
    public static final String TOO_LARGE = Damage.TOO_LARGE;

    /** What the record holds cannot be read. */
    public static final String CORRUPT = Damage.CORRUPT;

    /** The record expands further than {@code input.expansion-limit}. */
    public static final String EXPANSION = Damage.EXPANSION;

    /** All of them, in no order that matters. */
    public static final List<String> ALL = List.of(
            Damage.CORRUPT,
            Damage.TRUNCATED,
            Damage.TOO_LARGE,
            Damage.EXPANSION,
            Damage.UNKNOWN_FORMAT,
            Damage.NO_CONTENT,
            Damage.NOT_A_PAGE,
            Damage.BAD_JSON,
            Damage.BAD_CSV,
            Damage.BAD_HTTP,
            Damage.CORRUPT_BODY,
            Damage.CONTENT_ENCODING,
            Damage.HTTP_STATUS,
            Damage.REVISIT);

    /** Those that tell nothing of what a host published; the others say that a page is as it was. */
    public static final List<String> UNTOLD =
            ALL.stream().filter(rule -> !rule.equals(Damage.REVISIT)).toList();

    private ReadingRules() {}
}
