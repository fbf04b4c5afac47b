package org.roznamcha.topic;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.roznamcha.text.UrduText;

/**
 * Measures first-choice accuracy on a labelled file, run by hand: one document per line, tab-separated {@code corpus, topic
 * code, title, text}. No section is given to the classifier, since the labels are sections.
 */
final class TopicAccuracy {

    private TopicAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            lines.forEach(line -> count(line.split("\t", -1), counts));
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        counts.forEach((name, count) -> out.printf(
                Locale.ROOT,
                "%-20s n=%6d first %.4f top-two %.4f unassigned %.4f%n",
                name,
                count[0],
                share(count, 1),
                share(count, 2),
                share(count, 3)));
        out.flush();
    }

    private static void count(String[] row, Map<String, int[]> counts) {
        String expected = Taxonomy.bundled().withCode(row[1]).id();
        List<String> topics =
                TopicClassifier.bundled().classify(UrduText.of(row[2]), UrduText.of(row[3]), null).stream()
                        .map(TopicScore::topicId)
                        .toList();
        int rank = topics.indexOf(expected);
        for (String name : List.of(row[0], row[0] + " " + row[1])) {
            int[] count = counts.computeIfAbsent(name, unused -> new int[4]);
            count[0]++;
            count[1] += rank == 0 ? 1 : 0;
            count[2] += rank == 0 || rank == 1 ? 1 : 0;
            count[3] += topics.isEmpty() ? 1 : 0;
        }
    }

    private static double share(int[] count, int index) {
        return (double) count[index] / count[0];
    }
}
