package org.roznamcha.document;

/** What the index knows of a document: enough to see that most candidates are none, without their texts. */
public final class Signature {

    private final String textHash;
    private final long addressKey;
    private final byte[] minhash;
    private final int shingleCount;

    /**
     * @param textHash {@link Fingerprint#textHash}
     * @param addressKey {@link IndexKey#address}
     * @param minhash {@link MinHashScheme#signature}
     * @param shingleCount distinct shingles, 0 or more
     */
    public Signature(String textHash, long addressKey, byte[] minhash, int shingleCount) {
        this.textHash = textHash;
        this.addressKey = addressKey;
        this.minhash = minhash.clone();
        this.shingleCount = shingleCount;
    }

    boolean sameText(Signature other) {
        return textHash.equals(other.textHash);
    }

    boolean sameAddress(Signature other) {
        return addressKey == other.addressKey;
    }

    int shingleCount() {
        return shingleCount;
    }

    /** The smaller number of shingles over the larger, 0 to 1. */
    double sizeRatio(Signature other) {
        int larger = Math.max(shingleCount, other.shingleCount);
        return larger == 0 ? 0 : (double) Math.min(shingleCount, other.shingleCount) / larger;
    }

    /** The Jaccard similarity that both suggest, 0 to 1. */
    double jaccard(Signature other) {
        return MinHashScheme.estimate(minhash, other.minhash);
    }

    /** The share of the smaller set inside the larger that both suggest, 0 to 1. */
    double containment(Signature other) {
        double jaccard = jaccard(other);
        double shared = jaccard / (1 + jaccard) * (shingleCount + other.shingleCount);
        int smaller = Math.min(shingleCount, other.shingleCount);
        return smaller == 0 ? 0 : Math.min(1, shared / smaller);
    }
}
