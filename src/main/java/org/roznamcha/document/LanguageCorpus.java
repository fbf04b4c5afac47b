package org.roznamcha.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The lines that the language model is trained and measured on.
 *
 * @param training lines to learn from, by language code
 * @param heldBack one line in five, chosen by its hash, never learned from
 */
record LanguageCorpus(Map<String, List<String>> training, Map<String, List<String>> heldBack) {

    private static final int HELD_BACK_IN = 5;
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    /**
     * Reads a folder as the file {@code language-corpora.tsv} describes it: file name, language code.
     *
     * @throws IOException when a listed file cannot be read
     */
    static LanguageCorpus read(Path folder) throws IOException {
        Map<String, Set<String>> lines = new TreeMap<>();
        for (String entry : ResourceLines.of("language-corpora.tsv")) {
            String[] fields = entry.split("\t", -1);
            lines.computeIfAbsent(fields[1], language -> new LinkedHashSet<>())
                    .addAll(lines(folder.resolve(fields[0])));
        }
        Map<String, List<String>> training = new TreeMap<>();
        Map<String, List<String>> heldBack = new TreeMap<>();
        lines.forEach((language, all) -> {
            training.put(
                    language, all.stream().filter(line -> !isHeldBack(line)).toList());
            heldBack.put(
                    language, all.stream().filter(LanguageCorpus::isHeldBack).toList());
        });
        return new LanguageCorpus(training, heldBack);
    }

    private static boolean isHeldBack(String line) {
        return Math.floorMod(line.hashCode() * 0x9E3779B9, HELD_BACK_IN) == 0;
    }

    private static List<String> lines(Path file) throws IOException {
        boolean html = file.toString().endsWith(".html");
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = html ? in : new GZIPInputStream(in);
            Stream<String> lines = new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines();
            lines.map(line -> html ? MARKUP.matcher(line).replaceAll(" ") : line)
                    .map(String::strip)
                    .filter(line -> line.chars().anyMatch(Character::isLetter))
                    .forEach(found::add);
        }
        return found;
    }
}
