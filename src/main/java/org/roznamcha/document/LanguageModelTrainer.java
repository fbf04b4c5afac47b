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
 * <p>Softmax regression by AdaGrad, trained twice: once on all runs of letters and words that occur often enough, then on the
 * strongest of them. Each pass draws equally from all languages (small ones at most {@value #REPEATS} times over), and three times as
 * much from Urdu, which comes from several sources: sentences, news, and words drawn by their frequency. {@link Respelling} shows the
 * model what keyboards, haste and normalization make of a sentence. Seeds are fixed: the same corpora give the same file.
 *
 * <p>Usage: {@code java -cp … org.roznamcha.document.LanguageModelTrainer CORPUS_FOLDER MODEL_FILE [LEFT_OUT]}. With the name of a
 * corpus file to leave out, it measures how the model does on that source without having seen it.
 */
public final class LanguageModelTrainer {

    private static final long SEED = 0x5EEDL;
    private static final int FIRST_PASSES = 3;
    private static final int FINAL_PASSES = 8;
    private static final int EXAMPLES_OF_A_LANGUAGE = 8_000;

    /** Urdu has to be told from each of the others. */
    private static final int EXAMPLES_OF_URDU = 24_000;

    private static final int REPEATS = 20;
    private static final int MINIMUM_OCCURRENCES = 4;
    private static final int KEPT_RUNS = 70_000;
    private static final float LEARNING_RATE = 0.3f;

    private final LanguageCorpus corpus;
    private final List<String> languages;

    private LanguageModelTrainer(LanguageCorpus corpus) {
        this.corpus = corpus;
        this.languages = List.copyOf(corpus.training().keySet());
    }

    /**
     * Trains, writes the model and prints figures.
     *
     * @param arguments folder of the corpora, file to write, and the corpus file to leave out, if any
     * @throws IOException when a corpus cannot be read or the model not be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("Usage: LanguageModelTrainer CORPUS_FOLDER MODEL_FILE [LEFT_OUT]");
        }
        Path folder = Path.of(arguments[0]);
        requireAll(folder);
        String leftOut = arguments.length == 3 ? arguments[2] : "";
        LanguageCorpus corpus = LanguageCorpus.read(folder, file -> !file.name().equals(leftOut));
        LanguageModel model = new LanguageModelTrainer(corpus).train();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
        LanguageIdentifier identifier = new LanguageIdentifier(model);
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            LanguageFigures.print(LanguageFigures.measure(identifier, corpus.heldBack()), out);
            printUnseen(identifier, folder, leftOut, out);
        }
    }

    private static void requireAll(Path folder) {
        List<CorpusFile> missing = CorpusFile.listed().stream()
                .filter(file -> !Files.exists(file.in(folder)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Cannot train: " + missing + " not there; see language-corpora.tsv");
        }
    }

    private static void printUnseen(LanguageIdentifier identifier, Path folder, String leftOut, PrintWriter out)
            throws IOException {
        for (CorpusFile file : CorpusFile.listed()) {
            if (file.name().equals(leftOut)) {
                out.println("On " + leftOut + ", not seen:");
                Map<String, List<String>> unseen = Map.of(file.language(), file.sentences(folder));
                LanguageFigures.print(LanguageFigures.measure(identifier, unseen), out);
            }
        }
    }

    private LanguageModel train() {
        Map<Long, Integer> all = occurringRuns();
        SoftmaxRegression first = new SoftmaxRegression(all, languages.size(), LEARNING_RATE);
        learn(first, FIRST_PASSES);
        SoftmaxRegression last = new SoftmaxRegression(first.strongestRuns(KEPT_RUNS), languages.size(), LEARNING_RATE);
        learn(last, FINAL_PASSES);
        return last.toModel(languages, new float[languages.size()]);
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
            int most = code.equals(Language.URDU) ? EXAMPLES_OF_URDU : EXAMPLES_OF_A_LANGUAGE;
            int wanted = Math.min(most, REPEATS * lines.size());
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
