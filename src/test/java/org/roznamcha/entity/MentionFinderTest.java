package org.roznamcha.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.text.UrduText;

class MentionFinderTest {

    private static final UrduText NONE = UrduText.of("");
    private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());

    static Stream<Arguments> cases() throws IOException {
        try (InputStream stream = MentionFinderTest.class.getResourceAsStream("mentions.tsv")) {
            String table = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cases")
    void findsWhatAReaderWould(String name, String given, String expected, String why) {
        String found = mentions(given.replace('⏎', '\n')).stream()
                .map(m -> m.surface() + (m.method() == Mention.Method.DEMONYM ? "~" : "=") + m.entityId())
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as("%s: %s", name, why).isEqualTo(expected);
    }

    @Test
    void aFullNameInTheTitleLicensesShortFormsBelow() {
        List<Mention> mentions = FINDER.find(
                UrduText.of("آندرے بیلوسوف کا دورہ"),
                UrduText.of("بیلوسوف آج پہنچیں گے"),
                UrduText.of("حکام کے مطابق بیلوسوف دو دن رکیں گے۔"));
        assertThat(mentions)
                .extracting(Mention::field, Mention::method, Mention::entityId)
                .containsExactly(
                        tuple(Mention.Field.TITLE, Mention.Method.ALIAS, "rz:andrey-belousov"),
                        tuple(Mention.Field.DECK, Mention.Method.SHORT_FORM, "rz:andrey-belousov"),
                        tuple(Mention.Field.TEXT, Mention.Method.SHORT_FORM, "rz:andrey-belousov"));
    }

    @Test
    void tracesAMentionToTheListedAlias() {
        assertThat(mentions("روسیوں سے شمالیکوریا کے سی۔آئی۔اے تک"))
                .extracting(Mention::aliasKey)
                .containsExactly("روسی", "شمالی کوریا", "سی آئی اے");
    }

    @Test
    void spansPointIntoTheDisplayForm() {
        Random random = new Random(20260218);
        List<String> pieces =
                List.of("روس", "ی ", " کم جونگ اُن ", "ئ", "\n", "۔", " شمالی", "‌", "کوریا ", "َ", "سی آئی اے", "x ");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                raw.append(pieces.get(random.nextInt(pieces.size())));
            }
            UrduText text = UrduText.of(raw.toString());
            for (Mention mention : FINDER.find(NONE, NONE, text)) {
                assertThat(mention.surface()).isEqualTo(mention.span().of(text.display()));
                assertThat(mention.surface()).doesNotContain("\n").isNotBlank();
                assertThat(mention.confidence()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void longHostileTextEnds() {
        String text = "کم نے ".repeat(50_000) + "کم جونگ اُن " + "نواز شریف شہباز شریف۔ شریف نے ".repeat(20_000);
        assertThat(mentions(text)).hasSize(50_001 + 60_000);
    }

    private static List<Mention> mentions(String text) {
        return FINDER.find(NONE, NONE, UrduText.of(text));
    }
}
