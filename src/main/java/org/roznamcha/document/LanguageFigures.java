package org.roznamcha.document;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How well Urdu is told from each of its neighbours, on lines of at least 20 letters that were held back from training.
 *
 * <p>Usage: {@code java -cp … org.roznamcha.document.LanguageFigures --lines CORPUS_FOLDER}
 */
public final class LanguageFigures {

    private static final int[] LETTERS = {LanguageIdentifier.MINIMUM_LETTERS, 40, 80, 160};
    private static final int DOCUMENT_CHARS = 1_150;
    private static final int ROUNDS = 60;

    private LanguageFigures() {}

    /**
     * Urdu lines, and lines of one other language or of all of them.
     *
     * @param against code of the other language; {@code all} for every one
     * @param letters which lines, by their number of letters: {@code 20+}, {@code 20-39} and the like
     * @param urduLines lines in Urdu
     * @param urduFound those that were called Urdu
     * @param otherLines lines of the others
     * @param takenForUrdu those that were called Urdu
     */
    public record Row(String against, String letters, int urduLines, int urduFound, int otherLines, int takenForUrdu) {

        /** Of the lines called Urdu, the share that is, 0 to 1. */
        public double precision() {
            return ratio(urduFound, urduFound + takenForUrdu);
        }

        /** {@link #precision()} as it would be with as many lines of the others as of Urdu. */
        public double balancedPrecision() {
            double wrong = ratio(takenForUrdu, otherLines);
            return recall() + wrong == 0 ? 0 : recall() / (recall() + wrong);
        }

        public double recall() {
            return ratio(urduFound, urduLines);
        }

        public double f1() {
            return ratio(2 * urduFound, urduFound + takenForUrdu + urduLines);
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /**
     * Prints all rows and the speed.
     *
     * @param arguments {@code --lines} and the corpus folder
     * @throws IOException when a corpus cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--lines")) {
            throw new IllegalArgumentException("Usage: LanguageFigures --lines CORPUS_FOLDER");
        }
        Path folder = Path.of(arguments[1]);
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            print(measure(folder), out);
            out.println(String.format(Locale.ROOT, "%.0f documents a second", documentsPerSecond(folder)));
        }
    }

    /**
     * Measures the bundled identifier: first against all, whole and by length, then against each neighbour.
     *
     * @param folder with the files of {@code language-corpora.tsv}; those that are not there are left out
     * @throws IOException when a file cannot be read
     */
    public static List<Row> measure(Path folder) throws IOException {
        return measure(LanguageIdentifier.bundled(), LanguageCorpus.read(folder).heldBack());
    }

    static List<Row> measure(LanguageIdentifier identifier, Map<String, List<String>> labelled) {
        List<Judged> judged = new ArrayList<>();
        labelled.forEach((language, lines) -> lines.stream()
                .map(line -> new Judged(
                        language, letters(line), identifier.identify(line).isUrdu()))
                .filter(line -> line.letters >= LanguageIdentifier.MINIMUM_LETTERS)
                .forEach(judged::add));
        List<Row> rows = new ArrayList<>();
        rows.add(row(judged, "all", "20+", letters -> true));
        for (int i = 0; i < LETTERS.length; i++) {
            int least = LETTERS[i];
            int most = i + 1 < LETTERS.length ? LETTERS[i + 1] - 1 : Integer.MAX_VALUE;
            String name = i + 1 < LETTERS.length ? least + "-" + most : least + "+";
            rows.add(row(judged, "all", name, letters -> letters >= least && letters <= most));
        }
        labelled.keySet().stream()
                .sorted()
                .filter(language -> !language.equals(Language.URDU))
                .forEach(language -> rows.add(row(
                        judged.stream()
                                .filter(line -> line.isUrdu() || line.language.equals(language))
                                .toList(),
                        language,
                        "20+",
                        letters -> true)));
        return List.copyOf(rows);
    }

    private record Judged(String language, int letters, boolean called) {
        boolean isUrdu() {
            return language.equals(Language.URDU);
        }
    }

    private static int letters(String line) {
        return (int) line.chars().filter(Character::isLetter).count();
    }

    private static Row row(List<Judged> judged, String against, String letters, IntPredicate wanted) {
        int[] counts = new int[4];
        for (Judged line : judged) {
            if (wanted.test(line.letters)) {
                int at = line.isUrdu() ? 0 : 2;
                counts[at]++;
                counts[at + 1] += line.called ? 1 : 0;
            }
        }
        return new Row(against, letters, counts[0], counts[1], counts[2], counts[3]);
    }

    /** Urdu documents of some 2 KB judged paragraph by paragraph in one second by one thread. */
    public static double documentsPerSecond(Path folder) throws IOException {
        List<List<String>> documents = new ArrayList<>();
        List<String> document = new ArrayList<>();
        int chars = 0;
        for (String line : LanguageCorpus.read(folder).heldBack().getOrDefault(Language.URDU, List.of())) {
            document.add(line);
            chars += line.length();
            if (chars >= DOCUMENT_CHARS) {
                documents.add(paragraphs(document));
                document.clear();
                chars = 0;
            }
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long started = System.nanoTime();
            long urdu = documents.stream()
                    .map(LanguageIdentifier.bundled()::profile)
                    .filter(profile -> profile.language().isUrdu())
                    .count();
            best = Math.max(best, urdu * 1e9 / (System.nanoTime() - started));
        }
        return best;
    }

    /** Lines of a document in five paragraphs. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        int size = (lines.size() + 4) / 5;
        for (int start = 0; start < lines.size(); start += size) {
            paragraphs.add(String.join(" ", lines.subList(start, Math.min(lines.size(), start + size))));
        }
        return paragraphs;
    }

    static void print(List<Row> rows, PrintWriter out) {
        out.println("against letters    urdu  found  others  taken  precision  balanced  recall      F1");
        for (Row row : rows) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-7s %-7s %7d %6d %7d %6d %10.4f %9.4f %7.4f %7.4f",
                    row.against(),
                    row.letters(),
                    row.urduLines(),
                    row.urduFound(),
                    row.otherLines(),
                    row.takenForUrdu(),
                    row.precision(),
                    row.balancedPrecision(),
                    row.recall(),
                    row.f1()));
        }
    }
}
