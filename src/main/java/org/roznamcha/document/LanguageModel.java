package org.roznamcha.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model over {@link LetterGrams}: one weight for each run and language, in 8 bits.
 *
 * <p>The activation of a language is its bias plus the sum of the weights of all runs in the text, divided by the square root of
 * their number: longer texts give surer answers, but not without bound. Activations become probabilities by softmax. Built by
 * {@link LanguageModelTrainer}.
 */
final class LanguageModel {

    private static final String BUNDLED_FILE = "language-model.bin.gz";
    private static final int MAGIC = 0x525A4C31;
    private static final int MAXIMUM_RUNS = 1 << 22;

    /** Makes the least sum of a run's weights and those of its ends 0. */
    private static final int LIFT = 128 * LetterGrams.MAXIMUM_LENGTH;

    private final List<String> languages;
    private final float[] biases;
    private final float scale;
    private final long[] grams;
    private final byte[] weights;

    /**
     * Of each run, for each language, its weight and those of all runs that it ends in, lifted above 0. So a look at the longest run that is
     * known at a place is enough.
     */
    private final GramWeights sums;

    /**
     * @param languages codes, in the order of the weights
     * @param biases one for each language
     * @param scale activation units of one weight step
     * @param grams packed runs, ascending
     * @param weights {@code grams.length × languages.size()} steps, by run, then language
     */
    LanguageModel(List<String> languages, float[] biases, float scale, long[] grams, byte[] weights) {
        this.languages = List.copyOf(languages);
        this.biases = biases.clone();
        this.scale = scale;
        this.grams = grams.clone();
        this.weights = weights.clone();
        GramTable rows = new GramTable(this.grams);
        this.sums = new GramWeights(
                this.grams, this.languages.size(), (row, language) -> LIFT + sumOfEnds(rows, row, language));
    }

    /** The weight of a run together with those of the runs that it ends in. */
    private int sumOfEnds(GramTable rows, int gram, int language) {
        int sum = 0;
        for (long end = grams[gram]; end != 0; end = LetterGrams.shorter(end)) {
            int row = rows.row(end);
            sum += row < 0 ? 0 : weights[row * languages.size() + language];
        }
        return sum;
    }

    /** The model that comes with this package, read once. */
    static LanguageModel bundled() {
        return Bundled.MODEL;
    }

    List<String> languages() {
        return languages;
    }

    /** The probability of each language, in the order of {@link #languages()}; they add up to 1. */
    double[] probabilities(CharSequence text) {
        GramWeights.Sums found = sums.new Sums();
        int count = LetterGrams.forEachLongest(text, found::add);
        int[] lifted = found.sums();
        double[] activations = new double[languages.size()];
        double factor = count == 0 ? 0 : scale / Math.sqrt(count);
        for (int i = 0; i < activations.length; i++) {
            activations[i] = biases[i] + (lifted[i] - LIFT * found.added()) * factor;
        }
        return softmax(activations);
    }

    /** Turns activations into probabilities, in place. */
    static double[] softmax(double[] activations) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double activation : activations) {
            highest = Math.max(highest, activation);
        }
        double total = 0;
        for (int i = 0; i < activations.length; i++) {
            activations[i] = Math.exp(activations[i] - highest);
            total += activations[i];
        }
        for (int i = 0; i < activations.length; i++) {
            activations[i] /= total;
        }
        return activations;
    }

    static LanguageModel read(InputStream compressed) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(compressed))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not a language model");
            }
            List<String> languages = List.of(in.readUTF().split(" ", -1));
            float scale = in.readFloat();
            float[] biases = new float[languages.size()];
            for (int i = 0; i < biases.length; i++) {
                biases[i] = in.readFloat();
            }
            int runs = in.readInt();
            if (runs < 0 || runs > MAXIMUM_RUNS) {
                throw new IOException("Not a language model: " + runs + " runs");
            }
            long[] grams = new long[runs];
            for (int i = 0; i < runs; i++) {
                grams[i] = in.readLong();
            }
            byte[] weights = in.readNBytes(runs * languages.size());
            return new LanguageModel(languages, biases, scale, grams, weights);
        }
    }

    void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target))) {
            out.writeInt(MAGIC);
            out.writeUTF(String.join(" ", languages));
            out.writeFloat(scale);
            for (float bias : biases) {
                out.writeFloat(bias);
            }
            out.writeInt(grams.length);
            for (long gram : grams) {
                out.writeLong(gram);
            }
            out.write(weights);
        }
    }

    private static final class Bundled {
        private static final LanguageModel MODEL = load();

        private static LanguageModel load() {
            try {
                return read(ResourceLines.open(BUNDLED_FILE));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read bundled file " + BUNDLED_FILE, e);
            }
        }
    }
}
