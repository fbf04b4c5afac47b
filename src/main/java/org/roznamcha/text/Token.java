package org.roznamcha.text;

/**
 * One token of a text.
 *
 * @param span where it stands in the display form
 * @param key its key form: what matching and counting compare
 * @param kind what it is made of
 */
public record Token(Span span, String key, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters with their marks. */
        WORD,
        /** Digits, with inner separators. */
        NUMBER,
        /** Digits with an ordinal ending, such as 18واں. */
        ORDINAL,
        /** One punctuation mark or symbol. */
        PUNCTUATION
    }
}
