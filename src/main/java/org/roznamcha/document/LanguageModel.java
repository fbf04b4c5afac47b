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

    /** Weights in a {@code long}. */
    private static final int LANES = 8;

    /** Makes the least weight 0. */
    private static final int LIFT = 128;

    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

    /** More lifted weights may overflow 16 bits. */
    private static final int MOST_PENDING = 256;

    private final List<String> languages;
    private final float[] biases;
    private final float scale;
    private final long[] grams;
    private final byte[] weights;

    /** Of each run the run itself, then its weights, eight to a {@code long}, each lifted above 0. */
    private final long[] rows;

    private final int width;
    private final GramTable table;

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
        this.width = 1 + (languages.size() + LANES - 1) / LANES;
        this.rows = rows();
        this.table = new GramTable(rows, width);
    }

    private long[] rows() {
        long[] packed = new long[grams.length * width];
        for (int row = 0; row < grams.length; row++) {
            packed[row * width] = grams[row];
            for (int language = 0; language < languages.size(); language++) {
                long step = (long) weights[row * languages.size() + language] + LIFT;
                packed[row * width + 1 + language / LANES] |= step << (Byte.SIZE * (language % LANES));
            }
        }
        return packed;
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
        Sums found = new Sums();
        int count = LetterGrams.forEach(text, found::add);
        int[] sums = found.sums();
        double[] activations = new double[languages.size()];
        double factor = count == 0 ? 0 : scale / Math.sqrt(count);
        for (int i = 0; i < activations.length; i++) {
            activations[i] = biases[i] + sums[i] * factor;
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

    /** Adds up weights, four languages in one addition: lanes of 16 bits hold the sums of the even and of the odd bytes of a row. */
    private final class Sums {

        private final int[] sums = new int[(width - 1) * LANES];
        private final long[] waiting = new long[MOST_PENDING];
        private final int[] found = new int[MOST_PENDING];
        private int pending;

        void add(long gram) {
            waiting[pending++] = gram;
            if (pending == MOST_PENDING) {
                empty();
            }
        }

        /** The sum for each language. */
        int[] sums() {
            empty();
            return sums;
        }

        private void empty() {
            int known = table.rows(waiting, pending, found);
            for (int group = 0; group < width - 1; group++) {
                addGroup(group, known);
            }
            pending = 0;
        }

        private void addGroup(int group, int known) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < known; i++) {
                long steps = rows[found[i] * width + 1 + group];
                even += steps & EVEN_BYTES;
                odd += (steps >>> Byte.SIZE) & EVEN_BYTES;
            }
            for (int lane = 0; lane < LANES; lane++) {
                long lanes = lane % 2 == 0 ? even : odd;
                int sum = (int) (lanes >>> (Short.SIZE * (lane / 2))) & 0xFFFF;
                sums[group * LANES + lane] += sum - LIFT * known;
            }
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
