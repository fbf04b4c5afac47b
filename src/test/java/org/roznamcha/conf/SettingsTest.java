package org.roznamcha.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    /** Every key, its default, and another value that is as good. */
    private static final List<Key> KEYS = """
            input.record-limit-bytes 10000000 2048
            input.expansion-limit 200 3
            input.fields.url url address
            input.fields.fetched-at fetched_at fetched
            input.fields.html html markup
            input.fields.text text body
            input.fields.title title headline
            input.fields.published-at published_at published
            input.sitemaps  sitemaps/news
            clean.page-budget-ms 1000 2000
            language.accept ur any
            language.min-score 0.5 0.6
            quality.max-mojibake 0.05 0.06
            quality.min-words 20 26
            quality.min-mean-word-length 2.0 2.5
            quality.max-mean-word-length 31.0 30.5
            quality.min-alphabetic-words 0.75 0.81
            quality.min-stop-words 2 3
            quality.min-line-end-marks 0.1 0.11
            quality.max-newline-ratio 0.222 0.223
            quality.max-duplicate-lines 0.35 0.36
            quality.max-duplicate-line-characters 0.15 0.16
            quality.max-top-bigram-share 0.25 0.26
            quality.max-top-trigram-share 0.25 0.26
            quality.max-top-fourgram-share 0.25 0.26
            quality.max-repeated-runs 0.45 0.47
            quality.max-bullet-lines 0.9 0.91
            quality.max-ellipsis-lines 0.3 0.31
            quality.max-symbol-ratio 0.1 0.12
            repeated-lines.min-pages 10 21
            duplicates.near-jaccard 0.7 0.71
            duplicates.contained 0.9 0.91
            duplicates.contained-size-ratio 0.6 0.61
            duplicates.recrawl-containment 0.5 0.51
            duplicates.short-letters 200 201
            duplicates.short-jaccard 0.9 0.92
            duplicates.max-bucket-pairs 32 33
            duplicates.window-days 0 30
            duplicates.cluster-containment 0.5 0.51
            duplicates.one-task-edges 2000000 2000001
            reports.zone Asia/Karachi UTC
            reports.final-after-days 30 31
            reports.late-after-days 7 8
            release.keep 14 15
            lock.stale-after-minutes 15 16
            catalog.type hadoop rest
            """.lines().map(Key::parse).toList();

    /** Keys whose record component has another name, since it stands among all settings. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("release.keep", "releases-kept", "lock.stale-after-minutes", "lock-stale-minutes");

    /** Keys that change no figure. */
    private static final Set<String> NOT_IN_FINGERPRINT =
            Set.of("release.keep", "lock.stale-after-minutes", "catalog.type");

    @TempDir
    Path folder;

    private record Key(String name, String standard, String other) {
        static Key parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Key(parts[0], parts[1], parts[2]);
        }

        String field() {
            return OTHER_NAMES.getOrDefault(name, name);
        }
    }

    static Stream<Key> keys() {
        return KEYS.stream();
    }

    @Test
    void theFileOfDefaultsHasTheseKeysAndNoOthers() {
        var defaults = ConfigFactory.parseResources("roznamcha-defaults.conf").getConfig("roznamcha");
        Map<String, String> found = new TreeMap<>();
        defaults.entrySet().forEach(entry -> found.put(entry.getKey(), defaults.getString(entry.getKey())));
        assertThat(found).isEqualTo(new TreeMap<>(KEYS.stream().collect(Collectors.toMap(Key::name, Key::standard))));
    }

    @Test
    void everyDefaultReachesItsField() throws Exception {
        Map<String, String> expected =
                new TreeMap<>(KEYS.stream().collect(Collectors.toMap(Key::field, Key::standard)));
        assertThat(flat(Settings.defaults())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyChangesItsFieldAndNoOther(Key key) throws Exception {
        Map<String, String> expected = flat(Settings.defaults());
        expected.put(key.field(), key.other());

        assertThat(flat(load(key.name() + " = \"" + key.other() + "\""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theFingerprintTellsSettingsThatChangeFiguresApart(Key key) throws IOException {
        String fingerprint = load(key.name() + " = \"" + key.other() + "\"").fingerprint();

        assertThat(fingerprint.equals(Settings.defaults().fingerprint()))
                .isEqualTo(NOT_IN_FINGERPRINT.contains(key.name()));
        assertThat(fingerprint).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "quality.min-word, 3",
        "quality.min_words, 3",
        "releases.keep, 3",
        "input.fields.link, url",
    })
    void unknownKeysAreRefusedByName(String key, String value) {
        assertThatThrownBy(() -> load(key + " = " + value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Cannot use the key roznamcha." + key)
                .hasMessageContaining("own.conf")
                .hasMessageContaining("roznamcha-defaults.conf");
    }

    @Test
    void aKeyOutsideTheRootIsRefused() throws IOException {
        Path file = write("quality.min-words = 3");
        assertThatThrownBy(() -> Settings.load(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Cannot use the key quality.min-words");
    }

    @ParameterizedTest
    @CsvSource({
        "language.min-score, 1.5, between 0 and 1",
        "language.min-score, -0.1, between 0 and 1",
        "quality.max-mojibake, 5, between 0 and 1",
        "quality.min-words, -1, at least 0",
        "quality.min-words, 99999999999, at most 2147483647",
        "quality.min-mean-word-length, -1, at least 0",
        "repeated-lines.min-pages, 1, at least 2",
        "duplicates.near-jaccard, 0, over 0",
        "duplicates.contained, 1.1, over 0",
        "duplicates.max-bucket-pairs, 1, at least 2",
        "duplicates.window-days, -1, at least 0",
        "duplicates.cluster-containment, 0, over 0",
        "duplicates.one-task-edges, 999999999999, at most 100000000",
        "input.record-limit-bytes, 10, at least 1024",
        "input.record-limit-bytes, 300000000, at most 268435456",
        "input.expansion-limit, 1, at least 2",
        "release.keep, 0, at least 1",
        "lock.stale-after-minutes, 0, at least 1",
    })
    void valuesOutOfRangeAreRefusedWithTheRange(String key, String value, String range) {
        assertThatThrownBy(() -> load(key + " = " + value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Cannot set roznamcha." + key)
                .hasMessageContaining(range);
    }

    @Test
    void aLeastWordLengthAboveTheMostIsRefused() {
        assertThatThrownBy(() -> load("quality { min-mean-word-length = 9, max-mean-word-length = 8 }"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("min-mean-word-length")
                .hasMessageContaining("max-mean-word-length");
    }

    @ParameterizedTest
    @CsvSource({
        "quality.min-words, many, min-words",
        "quality, 5, quality",
        "reports.zone, Asia/Lahor, Asia/Lahor",
        "input.fields.url, {}, url",
    })
    void valuesOfTheWrongKindAreRefused(String key, String value, String named) {
        assertThatThrownBy(() -> load(key + " = " + value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Cannot read the configuration")
                .hasMessageContaining(named);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Settings.load(folder.resolve("none.conf")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("none.conf: no such file")
                .hasMessageContaining("--conf");
    }

    @ParameterizedTest
    @CsvSource({"roznamcha {", "'roznamcha { a = = }'", "roznamcha { x : \"", "]"})
    void badSyntaxCostsOneSentence(String text) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> Settings.load(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Cannot read the configuration " + file)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void substitutionsWork() throws IOException {
        Settings settings = load("quality { min-words = 7, min-stop-words = ${roznamcha.quality.min-words} }\n"
                + "reports.zone = ${?ROZNAMCHA_TEST_UNSET_VARIABLE}");

        assertThat(settings.quality().minStopWords()).isEqualTo(7);
        assertThat(settings.reports().zone()).isEqualTo(ZoneId.of("Asia/Karachi"));
    }

    @Test
    void anySettingOfTheCatalogIsPassedOn() throws IOException {
        Settings settings =
                load("catalog { type = null, catalog-impl = org.example.Catalog, s3 { path-style-access = true } }");

        assertThat(settings.catalog())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("catalog-impl", "org.example.Catalog", "s3.path-style-access", "true"));
    }

    @Test
    void theRepositorysOwnFileLoads() {
        assertThat(Settings.load(Path.of("conf", "roznamcha.conf"))).isEqualTo(Settings.defaults());
    }

    private Settings load(String setting) throws IOException {
        return Settings.load(write("roznamcha {\n" + setting + "\n}\n"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("own.conf"), text, StandardCharsets.UTF_8);
    }

    /** Every value by the key that its place among the records spells. */
    private static Map<String, String> flat(Record settings) throws ReflectiveOperationException {
        Map<String, String> values = new TreeMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            Object value = component.getAccessor().invoke(settings);
            if (value instanceof Record inner) {
                flat(inner).forEach((key, each) -> values.put(name + "." + key, each));
            } else if (value instanceof Map<?, ?> options) {
                options.forEach((key, each) -> values.put(name + "." + key, each.toString()));
            } else {
                values.put(name, value.toString());
            }
        }
        return values;
    }

    @Test
    void noTwoKeysShareAField() {
        assertThat(new TreeSet<>(KEYS.stream().map(Key::field).toList())).hasSameSizeAs(KEYS);
    }
}
