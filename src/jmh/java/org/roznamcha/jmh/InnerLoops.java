package org.roznamcha.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.LanguageIdentifier;
import org.roznamcha.document.LanguageProfile;
import org.roznamcha.document.Shingles;
import org.roznamcha.entity.Gazetteer;
import org.roznamcha.entity.Mention;
import org.roznamcha.entity.MentionFinder;
import org.roznamcha.text.Sentences;
import org.roznamcha.text.Span;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;
import org.roznamcha.topic.TopicClassifier;
import org.roznamcha.topic.TopicScore;

/** The loops that every document goes through, on one story of the bundled sample after the other: microseconds a story. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InnerLoops {

    private static final UrduText NOTHING = UrduText.of("");

    private final LanguageIdentifier languages = LanguageIdentifier.bundled();
    private final MentionFinder finder = new MentionFinder(Gazetteer.bundled());
    private final TopicClassifier classifier = TopicClassifier.bundled();

    private List<String> raw = List.of();
    private List<UrduText> texts = List.of();
    private List<Fingerprint> fingerprints = List.of();
    private int next;

    /** Reads the stories; the folder of the project is the working folder, or the system property {@code roznamcha.home}. */
    @Setup
    public void read() throws IOException {
        Path stories = Path.of(System.getProperty("roznamcha.home", "."), "src", "sample", "stories");
        try (Stream<Path> files = Files.list(stories)) {
            raw = files.sorted().map(InnerLoops::content).toList();
        }
        texts = raw.stream().map(UrduText::of).toList();
        fingerprints = texts.stream()
                .map(text -> Fingerprint.of("https://bench.example/", text.key()))
                .toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int turn() {
        next = (next + 1) % raw.size();
        return next;
    }

    @Benchmark
    public UrduText normalizer() {
        return UrduText.of(raw.get(turn()));
    }

    @Benchmark
    public List<Token> tokenizer() {
        return Tokenizer.tokenize(texts.get(turn()));
    }

    @Benchmark
    public List<Span> sentences() {
        return Sentences.split(texts.get(turn()));
    }

    @Benchmark
    public LanguageProfile language() {
        return languages.profile(raw.get(turn()).lines().toList());
    }

    @Benchmark
    public long[] shingler() {
        return Shingles.of(texts.get(turn()).key());
    }

    @Benchmark
    public byte[] minhash() {
        return fingerprints.get(turn()).minhash();
    }

    /** Two documents compared, as each pair of candidates is. */
    @Benchmark
    public double matcher() {
        return fingerprints.get(turn()).containment(fingerprints.get(turn()));
    }

    @Benchmark
    public List<Mention> tagger() {
        return finder.find(NOTHING, NOTHING, texts.get(turn()));
    }

    @Benchmark
    public List<TopicScore> classifier() {
        return classifier.classify(NOTHING, texts.get(turn()), null);
    }
}
