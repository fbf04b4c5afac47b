package org.roznamcha.document;

/** What duplicates are decided on: one document's address, text hash, shingles and numbers. */
public final class Fingerprint {

    private final String canonicalUrl;
    private final String textHash;
    private final int letterCount;
    private final long[] shingles;
    private final long[] numbers;

    private Fingerprint(String canonicalUrl, String textHash, int letterCount, long[] shingles, long[] numbers) {
        this.canonicalUrl = canonicalUrl;
        this.textHash = textHash;
        this.letterCount = letterCount;
        this.shingles = shingles;
        this.numbers = numbers;
    }

    /** The fingerprint of a document, from its address and key text. */
    public static Fingerprint of(String canonicalUrl, String keyText) {
        return new Fingerprint(
                canonicalUrl,
                DocumentId.textHash(keyText),
                Shingles.letterCount(keyText),
                Shingles.of(keyText),
                Numbers.of(keyText));
    }

    public String canonicalUrl() {
        return canonicalUrl;
    }

    public String textHash() {
        return textHash;
    }

    /** Letters of the key text. */
    public int letterCount() {
        return letterCount;
    }

    /** Ascending, each once; a copy. */
    public long[] shingles() {
        return shingles.clone();
    }

    /** Members of both sets. */
    int sharedCount(Fingerprint other) {
        return Similarity.sharedCount(shingles, other.shingles);
    }

    int size() {
        return shingles.length;
    }

    int numberCount() {
        return numbers.length;
    }

    /** Numbers of both texts. */
    int sharedNumberCount(Fingerprint other) {
        return Similarity.sharedCount(numbers, other.numbers);
    }
}
