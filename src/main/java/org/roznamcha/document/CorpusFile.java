package org.roznamcha.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * One file of labelled text.
 *
 * @param name path relative to the corpus folder
 * @param language BCP 47 code of all of it
 * @param form how the text stands in it
 */
record CorpusFile(String name, String language, Form form) {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern COUNT = Pattern.compile("\"([^\"]+)\" : (\\d+)");

    /** How text stands in a file. */
    enum Form {
        /** One sentence a line, gzip. */
        LINES,
        /** An HTML page, one sentence or paragraph a line. */
        PAGE,
        /** Token, tab, tag on each line, a blank line after each sentence, gzip. */
        TOKENS,
        /** Lines {@code "word" : how often}, gzip: drawn from, not read. */
        COUNTS
    }

    /** The files that {@code language-corpora.tsv} lists. */
    static List<CorpusFile> listed() {
        return ResourceLines.of("language-corpora.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> new CorpusFile(fields[0], fields[1], Form.valueOf(fields[2].toUpperCase(Locale.ROOT))))
                .toList();
    }

    Path in(Path folder) {
        return folder.resolve(name).normalize();
    }

    /** Its sentences, stripped, as they are written; none of {@link Form#COUNTS}. */
    List<String> sentences(Path folder) throws IOException {
        List<String> lines = text(folder);
        return switch (form) {
            case LINES -> lines.stream().map(String::strip).toList();
            case PAGE ->
                lines.stream()
                        .map(line -> MARKUP.matcher(line).replaceAll(" ").strip())
                        .toList();
            case TOKENS -> sentencesOfTokens(lines);
            case COUNTS -> List.of();
        };
    }

    /**
     * Word salad: a language's vocabulary without any sentence. Words are drawn by the square root of their frequency, so that rare ones
     * come up.
     */
    List<String> draw(Path folder, int howMany, Random random) throws IOException {
        List<String> words = new ArrayList<>();
        List<Double> upTo = new ArrayList<>();
        double total = 0;
        for (String line : text(folder)) {
            Matcher count = COUNT.matcher(line);
            if (count.find()) {
                total += Math.sqrt(Double.parseDouble(count.group(2)));
                words.add(count.group(1));
                upTo.add(total);
            }
        }
        double[] ends = upTo.stream().mapToDouble(Double::doubleValue).toArray();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            List<String> line = new ArrayList<>();
            for (int length = 4 + random.nextInt(6); length > 0; length--) {
                int at = Arrays.binarySearch(ends, random.nextDouble() * total);
                line.add(words.get(Math.min(words.size() - 1, at < 0 ? -at - 1 : at)));
            }
            lines.add(String.join(" ", line));
        }
        return lines;
    }

    private static List<String> sentencesOfTokens(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank()) {
                sentences.add(sentence.toString().strip());
                sentence.setLength(0);
            } else {
                sentence.append(line, 0, Math.max(0, line.indexOf('\t'))).append(' ');
            }
        }
        sentences.add(sentence.toString().strip());
        return sentences.stream().map(found -> found.replace('_', ' ')).toList();
    }

    private List<String> text(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(in(folder))) {
            InputStream plain = form == Form.PAGE ? in : new GZIPInputStream(in);
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
