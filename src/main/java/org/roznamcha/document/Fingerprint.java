package org.roznamcha.document;

import java.util.Arrays;

/** What duplicates are decided on: one document's address, text hash, shingles and numbers. */
public final class Fingerprint {

    private static final String SCHEME = "https://";
    private static final int OPENING_LETTERS = 200;

    private final String canonicalUrl;
    private final String textHash;
    private final int letterCount;
    private final long[] shingles;
    private final long[] opening;
    private final long[] numbers;

    private Fingerprint(
            String canonicalUrl, String textHash, int letterCount, long[] shingles, long[] opening, long[] numbers) {
        this.canonicalUrl = canonicalUrl;
        this.textHash = textHash;
        this.letterCount = letterCount;
        this.shingles = shingles;
        this.opening = opening;
        this.numbers = numbers;
    }

    /** The fingerprint of a document, from its address and key text. */
    public static Fingerprint of(String canonicalUrl, String keyText) {
        char[] letters = Shingles.letters(keyText);
        return new Fingerprint(
                canonicalUrl,
                DocumentId.textHash(keyText),
                letters.length,
                Shingles.of(letters),
                Shingles.of(Arrays.copyOf(letters, Math.min(letters.length, OPENING_LETTERS))),
                Numbers.of(keyText));
    }

    public String canonicalUrl() {
        return canonicalUrl;
    }

    public String textHash() {
        return textHash;
    }

    /** Whether both addresses are of one host; no, when either document has none. */
    boolean sameHost(Fingerprint other) {
        String host = host();
        return !host.isEmpty() && host.equals(other.host());
    }

    private String host() {
        if (!canonicalUrl.startsWith(SCHEME)) {
            return "";
        }
        int end = canonicalUrl.indexOf('/', SCHEME.length());
        return canonicalUrl.substring(SCHEME.length(), end < 0 ? canonicalUrl.length() : end);
    }

    /** How much of the first 200 letters of either text is in the other, the lesser of both shares, 0 to 1. */
    double sharedOpening(Fingerprint other) {
        return Math.min(shareOfOpening(other), other.shareOfOpening(this));
    }

    private double shareOfOpening(Fingerprint other) {
        return opening.length == 0 ? 0 : (double) Similarity.sharedCount(opening, other.shingles) / opening.length;
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
