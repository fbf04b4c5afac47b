package org.roznamcha.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Softmax regression over runs of letters, learned one example at a time by AdaGrad. For training only; not thread-safe. */
final class SoftmaxRegression {

    private static final float STABILITY = 1e-4f;
    private static final int STEPS = 127;

    /** Errors of probability that are not worth a step: most are, soon. */
    private static final double NEGLIGIBLE = 1e-3;

    private final long[] grams;
    private final GramTable rows;
    private final int[] occurrences;
    private final int classes;
    private final float learningRate;
    private final float[] weights;
    private final float[] squares;

    /** @param runs the runs to learn weights of, with how often each occurs */
    SoftmaxRegression(Map<Long, Integer> runs, int classes, float learningRate) {
        this.grams = runs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        this.rows = new GramTable(grams);
        this.occurrences = new int[grams.length];
        for (int row = 0; row < grams.length; row++) {
            occurrences[row] = runs.getOrDefault(grams[row], 0);
        }
        this.classes = classes;
        this.learningRate = learningRate;
        this.weights = new float[grams.length * classes];
        this.squares = new float[grams.length * classes];
    }

    void learn(String text, int expected) {
        int[] found = new int[LetterGrams.most(text.length())];
        int[] size = new int[1];
        int count = LetterGrams.forEach(text, gram -> {
            int row = rows.row(gram);
            if (row >= 0) {
                found[size[0]++] = row;
            }
        });
        if (size[0] > 0) {
            update(Arrays.copyOf(found, size[0]), (float) (1 / Math.sqrt(count)), expected);
        }
    }

    private void update(int[] found, float value, int expected) {
        double[] errors = new double[classes];
        for (int row : found) {
            for (int c = 0; c < classes; c++) {
                errors[c] += weights[row * classes + c] * value;
            }
        }
        LanguageModel.softmax(errors);
        errors[expected] -= 1;
        for (int c = 0; c < classes; c++) {
            if (Math.abs(errors[c]) >= NEGLIGIBLE) {
                step(found, (float) errors[c] * value, c);
            }
        }
    }

    private void step(int[] found, float gradient, int language) {
        for (int row : found) {
            int at = row * classes + language;
            squares[at] += gradient * gradient;
            weights[at] -= (float) (learningRate * gradient / Math.sqrt(squares[at] + STABILITY));
        }
    }

    /** The runs that decide most: by the spread of their weights times the square root of how often they occur. */
    Map<Long, Integer> strongestRuns(int limit) {
        Integer[] order = new Integer[grams.length];
        Arrays.setAll(order, row -> row);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer row) -> -strength(row)).thenComparing(row -> grams[row]));
        Map<Long, Integer> strongest = new HashMap<>();
        for (int i = 0; i < Math.min(limit, order.length); i++) {
            strongest.put(grams[order[i]], occurrences[order[i]]);
        }
        return strongest;
    }

    private double strength(int row) {
        double highest = 0;
        for (int c = 0; c < classes; c++) {
            highest = Math.max(highest, Math.abs(weights[row * classes + c]));
        }
        return highest * Math.sqrt(occurrences[row]);
    }

    /** The learned weights, rounded to 8 bits, with the given biases. */
    LanguageModel toModel(List<String> languages, float[] biases) {
        float highest = 0;
        for (float weight : weights) {
            highest = Math.max(highest, Math.abs(weight));
        }
        float scale = highest / STEPS;
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / scale);
        }
        return new LanguageModel(languages, biases, scale, grams, steps);
    }
}
