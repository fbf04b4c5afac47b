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

    /** Sums of weights in a {@code long}, 16 bits each. */
    private static final int LANES = 4;

    /** Makes the least sum of a run's weights and those of its ends 0. */
    private static final int LIFT = 128 * LetterGrams.MAXIMUM_LENGTH;

    /** So many lifted sums add up to less than 16 bits hold. */
    private static final int MOST_PENDING = 64;

    private final List<String> languages;
    private final float[] biases;
    private final float scale;
    private final long[] grams;
    private final byte[] weights;

    /**
     * Of each run the run itself, then for each language its weight and those of all runs that it ends in, four such sums to a {@code
     * long}, lifted above 0. So a look at the longest run that is known at a place is enough.
     */
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
        this.rows = new long[grams.length * width];
        for (int row = 0; row < grams.length; row++) {
            rows[row * width] = grams[row];
        }
        this.table = new GramTable(rows, width);
        for (int row = 0; row < grams.length; row++) {
            for (int language = 0; language < languages.size(); language++) {
                long lifted = (long) LIFT + sumOfEnds(grams[row], language);
                rows[row * width + 1 + language / LANES] |= lifted << (Short.SIZE * (language % LANES));
            }
        }
    }

    /** The weight of a run together with those of the runs that it ends in. */
    private int sumOfEnds(long gram, int language) {
        int sum = 0;
        for (long end = gram; end != 0; end = LetterGrams.shorter(end)) {
            int row = table.row(end);
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
        Sums found = new Sums();
        int count = LetterGrams.forEachLongest(text, found::add);
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

    /** Adds up the rows of the longest known runs, four languages in one addition. */
    private final class Sums {

        private final int[] sums = new int[(width - 1) * LANES];
        private final long[] waiting = new long[MOST_PENDING];
        private final int[] rowsOfWaiting = new int[MOST_PENDING];
        private final int[] found = new int[MOST_PENDING];
        private int pending;
        private int known;

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
            known = 0;
            while (pending > 0) {
                find();
            }
            for (int group = 0; group < width - 1; group++) {
                addGroup(group);
            }
        }

        /** Looks up those that wait; what is not known waits on as the next shorter run. */
        private void find() {
            table.rows(waiting, pending, rowsOfWaiting);
            int left = 0;
            for (int i = 0; i < pending; i++) {
                if (rowsOfWaiting[i] >= 0) {
                    found[known++] = rowsOfWaiting[i] * width;
                } else {
                    waiting[left] = LetterGrams.shorter(waiting[i]);
                    left += waiting[left] == 0 ? 0 : 1;
                }
            }
            pending = left;
        }

        private void addGroup(int group) {
            long total = 0;
            for (int i = 0; i < known; i++) {
                total += rows[found[i] + 1 + group];
            }
            for (int lane = 0; lane < LANES; lane++) {
                int sum = (int) (total >>> (Short.SIZE * lane)) & 0xFFFF;
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
