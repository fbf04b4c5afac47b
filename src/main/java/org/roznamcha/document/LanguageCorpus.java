package org.roznamcha.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The lines that the language model is trained and measured on.
 *
 * @param training lines to learn from, by language code
 * @param heldBack one line in five, chosen by its hash, never learned from
 */
record LanguageCorpus(Map<String, List<String>> training, Map<String, List<String>> heldBack) {

    private static final int HELD_BACK_IN = 5;
    private static final long SEED = 0x5EEDL;

    /** Shorter lines are names and headings, which are the same in many languages. */
    private static final int MINIMUM_LETTERS = 10;

    /** Drawn lines for each file of word counts. */
    private static final int DRAWN_LINES = 10_000;

    /** Urdu writes these; its neighbours have other words for all of them. */
    private static final Set<String> URDU_WORDS =
            Set.of("کا", "کو", "ہیں", "یہ", "وہ", "سے", "تھا", "تھے", "اور", "کرنے");

    private static final int URDU_WORDS_IN_URDU = 3;

    /** Languages whose corpora hold whole passages in Urdu. */
    private static final Set<String> WITH_URDU_PASSAGES = Set.of("trw", "pnb", "brh", "ks");

    /**
     * Reads the files of the folder that {@code language-corpora.tsv} lists. Those that are not there are left out.
     *
     * <p>Lines to learn from are cleaned of passages in Urdu that stand in its neighbours' corpora. Held-back lines are not: a few
     * that count as errors are none.
     *
     * @throws IOException when a file cannot be read
     */
    static LanguageCorpus read(Path folder) throws IOException {
        return read(folder, file -> true);
    }

    /** As {@link #read(Path)}, but of some files only. */
    static LanguageCorpus read(Path folder, Predicate<CorpusFile> wanted) throws IOException {
        Map<String, Set<String>> lines = new TreeMap<>();
        Map<String, List<String>> drawn = new TreeMap<>();
        Random random = new Random(SEED);
        for (CorpusFile file : CorpusFile.listed()) {
            if (wanted.test(file) && Files.exists(file.in(folder))) {
                lines.computeIfAbsent(file.language(), language -> new LinkedHashSet<>())
                        .addAll(file.sentences(folder));
                if (file.form() == CorpusFile.Form.COUNTS) {
                    drawn.put(file.language(), file.draw(folder, DRAWN_LINES, random));
                }
            }
        }
        Map<String, List<String>> training = new TreeMap<>();
        lines.forEach((language, all) -> {
            List<String> learned = new ArrayList<>(select(all, line -> isClean(line, language) && !isHeldBack(line)));
            learned.addAll(drawn.getOrDefault(language, List.of()));
            training.put(language, List.copyOf(learned));
        });
        Map<String, List<String>> heldBack = lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> select(entry.getValue(), LanguageCorpus::isHeldBack),
                        (one, other) -> one,
                        TreeMap::new));
        return new LanguageCorpus(training, heldBack);
    }

    private static List<String> select(Collection<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    private static boolean isClean(String line, String language) {
        return line.chars().filter(Character::isLetter).count() >= MINIMUM_LETTERS
                && !(WITH_URDU_PASSAGES.contains(language) && isUrdu(line));
    }

    private static boolean isUrdu(String line) {
        return Arrays.stream(line.split(" ", -1)).filter(URDU_WORDS::contains).count() >= URDU_WORDS_IN_URDU;
    }

    private static boolean isHeldBack(String line) {
        return Math.floorMod(line.hashCode() * 0x9E3779B9, HELD_BACK_IN) == 0;
    }
}
