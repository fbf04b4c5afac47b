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

    /** Whether the text has too few letters to be told from others. */
    public boolean saysNothing() {
        return letterCount < Shingles.LENGTH;
    }

    /** How much of the smaller text is in the other, 0 to 1. */
    public double containment(Fingerprint other) {
        return Similarity.containment(shingles, other.shingles);
    }

    /** Ascending, each once; a copy. */
    public long[] shingles() {
        return shingles.clone();
    }

    /** Members of both sets. */
    int sharedCount(Fingerprint other) {
        return Similarity.sharedCount(shingles, other.shingles);
    }

    /** Distinct shingles. */
    public int shingleCount() {
        return shingles.length;
    }

    /** {@link MinHashScheme#signature} of the shingles. */
    public byte[] minhash() {
        return MinHashScheme.signature(shingles);
    }

    int numberCount() {
        return numbers.length;
    }

    /** Numbers of both texts. */
    int sharedNumberCount(Fingerprint other) {
        return Similarity.sharedCount(numbers, other.numbers);
    }
}
