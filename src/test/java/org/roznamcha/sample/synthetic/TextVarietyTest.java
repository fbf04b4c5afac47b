package org.roznamcha.sample.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How varied the invented stories are. Run as a program, it prints the figures for a million words, or as many as it is told. */
public class TextVarietyTest {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    record Variety(int words, int types, double distinctFives) {}

    public static void main(String[] arguments) {
        int words = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Variety variety = variety(words);
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            out.println(String.format(
                    Locale.ROOT,
                    "%,d words, %,d different ones, %.3f of the runs of five different",
                    variety.words(),
                    variety.types(),
                    variety.distinctFives()));
        }
    }

    @Test
    void storiesAreVaried() {
        Variety variety = variety(100_000);

        assertThat(variety.types()).isGreaterThan(6_000);
        assertThat(variety.distinctFives()).isGreaterThan(0.9);
    }

    private static Variety variety(int words) {
        Desk desk = Desk.of(new DumpOptions(7, 20_000, LocalDate.of(2026, 1, 5), 100, 60, DumpOptions.Format.WARC, 0));
        Set<String> types = new HashSet<>();
        Set<List<String>> fives = new HashSet<>();
        int[] counts = new int[2];
        for (int day = 0; day < 100 && counts[0] < words; day++) {
            desk.planner()
                    .plan(
                            day,
                            plan -> {
                                List<String> story = words(desk.writer().write(desk.seed(), plan));
                                types.addAll(story);
                                counts[0] += story.size();
                                for (int i = 0; i + 5 <= story.size(); i++) {
                                    fives.add(List.copyOf(story.subList(i, i + 5)));
                                    counts[1]++;
                                }
                            },
                            noise -> {});
        }
        return new Variety(counts[0], types.size(), (double) fives.size() / counts[1]);
    }

    private static List<String> words(StoryWriter.Draft draft) {
        List<String> words = new ArrayList<>();
        draft.paragraphs().forEach(paragraph -> {
            Matcher matcher = WORD.matcher(paragraph.text());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        });
        return words;
    }
}
