package org.roznamcha.entity;

/** How far to trust a mention, by how it was found. */
final class Confidence {

    private Confidence() {}

    /** 0 to 1, for a mention of {@code words} words. */
    static double of(Mention.Method method, int words) {
        return switch (method) {
            case ALIAS -> words > 1 ? 0.98 : 0.93;
            case DEMONYM -> 0.95;
            case SHORT_FORM -> 0.9;
            case CONTEXT -> 0.85;
        };
    }
}
