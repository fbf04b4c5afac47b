package org.roznamcha.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.roznamcha.text.UrduText;

/** Counts on whole pages of our own writing, each dense with traps. */
class PageMentionsTest {

    private static final UrduText NONE = UrduText.of("");
    private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());

    @Test
    void countsAVisit() throws IOException {
        assertThat(counts("visit.txt"))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("Pyongyang", 1),
                        Map.entry("Security Council of Russia", 1),
                        Map.entry("Russia, demonym", 3),
                        Map.entry("Russia", 1),
                        Map.entry("North Korea", 3),
                        Map.entry("Kim Jong Un", 2),
                        Map.entry("Korean Central News Agency", 1),
                        Map.entry("Vladimir Putin", 1),
                        Map.entry("Moscow", 1),
                        Map.entry("Kursk", 1),
                        Map.entry("Western world, demonym", 1),
                        Map.entry("Sergei Shoigu", 2))));
    }

    @Test
    void countsACity() throws IOException {
        assertThat(counts("city.txt"))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("Lahore High Court", 1),
                        Map.entry("K-Electric", 1),
                        Map.entry("Karachi", 1),
                        Map.entry("Nawaz Sharif", 1),
                        Map.entry("Shehbaz Sharif", 2),
                        Map.entry("National Accountability Bureau", 1),
                        Map.entry("Federal Investigation Agency", 1),
                        Map.entry("Kasur", 1),
                        Map.entry("Lahore Qalandars", 1),
                        Map.entry("Peshawar Zalmi", 1))));
    }

    @Test
    void countsTheSameUnderATurkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Mention.Method.SHORT_FORM.label()).isEqualTo("short-form");
            assertThat(counts("visit.txt")).containsEntry("Kim Jong Un", 2);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, Integer> counts(String page) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : FINDER.find(NONE, NONE, UrduText.of(read(page)))) {
            String demonym = mention.method() == Mention.Method.DEMONYM ? ", demonym" : "";
            counts.merge(mention.label() + demonym, 1, Integer::sum);
        }
        return counts;
    }

    private static String read(String page) throws IOException {
        try (InputStream stream = PageMentionsTest.class.getResourceAsStream(page)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
