package org.roznamcha.document;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Builds the bundled language model and measures it on lines held back.
 *
 * <p>Softmax regression by AdaGrad, trained twice: once on all runs of letters that occur often enough, then on the strongest of
 * them. Each pass draws equally from all languages (small ones at most {@value #REPEATS} times over). Half of the Urdu, Persian
 * and Punjabi examples are respelled with the Arabic yeh, kaf and heh that old keyboards leave, so that those letters alone do
 * not make a page Arabic. Seeds are fixed: the same corpora give the same file.
 *
 * <p>Usage: {@code java -cp … org.roznamcha.document.LanguageModelTrainer CORPUS_FOLDER MODEL_FILE}
 */
public final class LanguageModelTrainer {

    private static final long SEED = 0x5EEDL;
    private static final int FIRST_PASSES = 6;
    private static final int FINAL_PASSES = 12;
    private static final int EXAMPLES_OF_A_LANGUAGE = 8_000;
    private static final int REPEATS = 20;
    private static final int MINIMUM_OCCURRENCES = 4;
    private static final int KEPT_RUNS = 40_000;
    private static final float LEARNING_RATE = 0.3f;

    /**
     * Pages that come here were sought as Urdu: odds of 4 to 1 before a letter is read. Without it, 11 of 4,329 news stories, full of
     * foreign names, are taken for a neighbour; with it 3 are, at the price of 15 more of 15,489 held-back lines taken for Urdu.
     */
    private static final float URDU_LOG_ODDS = 1.4f;

    private final LanguageCorpus corpus;
    private final List<String> languages;

    private LanguageModelTrainer(LanguageCorpus corpus) {
        this.corpus = corpus;
        this.languages = List.copyOf(corpus.training().keySet());
    }

    /**
     * Trains, writes the model and prints held-back figures.
     *
     * @param arguments folder of the corpora, file to write
     * @throws IOException when a corpus cannot be read or the model not be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: LanguageModelTrainer CORPUS_FOLDER MODEL_FILE");
        }
        LanguageCorpus corpus = LanguageCorpus.read(Path.of(arguments[0]));
        LanguageModel model = new LanguageModelTrainer(corpus).train();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            LanguageFigures.measure(new LanguageIdentifier(model), corpus.heldBack())
                    .print(out);
        }
    }

    private LanguageModel train() {
        Map<Long, Integer> all = occurringRuns();
        SoftmaxRegression first = new SoftmaxRegression(all, languages.size(), LEARNING_RATE);
        learn(first, FIRST_PASSES);
        SoftmaxRegression last = new SoftmaxRegression(first.strongestRuns(KEPT_RUNS), languages.size(), LEARNING_RATE);
        learn(last, FINAL_PASSES);
        float[] biases = new float[languages.size()];
        biases[languages.indexOf(Language.URDU)] = URDU_LOG_ODDS;
        return last.toModel(languages, biases);
    }

    private void learn(SoftmaxRegression regression, int passes) {
        Random random = new Random(SEED);
        for (int pass = 0; pass < passes; pass++) {
            for (Example example : examples(random)) {
                regression.learn(example.text(), example.language());
            }
        }
    }

    private record Example(String text, int language) {}

    private List<Example> examples(Random random) {
        List<Example> examples = new ArrayList<>();
        for (int language = 0; language < languages.size(); language++) {
            String code = languages.get(language);
            List<String> lines = corpus.training().getOrDefault(code, List.of());
            int wanted = Math.min(EXAMPLES_OF_A_LANGUAGE, REPEATS * lines.size());
            for (int i = 0; i < wanted; i++) {
                examples.add(new Example(Respelling.of(draw(lines, random), code, random), language));
            }
        }
        Collections.shuffle(examples, random);
        return examples;
    }

    /** One line, or now and then a few together, since pages are longer than lines. */
    private static String draw(List<String> lines, Random random) {
        int start = random.nextInt(lines.size());
        int length = random.nextInt(3) == 0 ? 4 : 1;
        return String.join(" ", lines.subList(start, Math.min(lines.size(), start + length)));
    }

    private Map<Long, Integer> occurringRuns() {
        Map<Long, Integer> counts = new HashMap<>();
        for (Example example : examples(new Random(SEED))) {
            LetterGrams.forEach(example.text(), gram -> counts.merge(gram, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < MINIMUM_OCCURRENCES);
        return counts;
    }
}
