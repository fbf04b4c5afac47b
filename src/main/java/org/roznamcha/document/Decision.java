package org.roznamcha.document;

/** Whether a page becomes a document. A drop is data, not an error. */
public sealed interface Decision {

    /** The page becomes a document. */
    record Keep() implements Decision {}

    /**
     * The page goes to {@code rejects}.
     *
     * @param rule name of the rule, as in the configuration
     * @param value what was measured
     * @param threshold the limit it broke
     * @param detail one sentence for a person
     */
    record Drop(String rule, double value, double threshold, String detail) implements Decision {}
}
