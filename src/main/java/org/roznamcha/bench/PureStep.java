package org.roznamcha.bench;

import com.dynatrace.hash4j.hashing.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.roznamcha.bench.Rounds.Work;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.IndexKey;
import org.roznamcha.document.LanguageIdentifier;
import org.roznamcha.entity.Gazetteer;
import org.roznamcha.entity.MentionFinder;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.stage.CleaningOptions;
import org.roznamcha.stage.StagedRows;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;
import org.roznamcha.topic.TopicClassifier;

/** A step that needs no Spark, measured by itself on one thread. */
public enum PureStep {

    /** Reading and cleaning: everything from the compressed bytes of a dump to the rows that are stored. */
    CLEAN {
        @Override
        List<Work> works(BenchInput input) {
            StagedRows rows =
                    new StagedRows(CleaningOptions.of(input.settings()).cleaner(), "bench", "bench");
            return List.of(
                    new Work("gunzip", () -> gunzip(input.dump())),
                    new Work("gunzip + read", () -> read(input.dump(), input.settings())),
                    new Work("gunzip + parse", () -> gunzip(input.dump()) + parse(input.dump())),
                    new Work("read + clean", () -> clean(input.dump(), input.settings(), rows)));
        }

        @Override
        Load load(BenchInput input) {
            return input.pages();
        }
    },

    /** The language of each paragraph. */
    LANGUAGE {
        @Override
        List<Work> works(BenchInput input) {
            LanguageIdentifier languages = LanguageIdentifier.bundled();
            return text(
                    input,
                    "language",
                    page -> languages
                            .profile(page.extraction().written().lines().toList())
                            .language()
                            .code()
                            .length());
        }
    },

    /** A text to its two forms. */
    NORMALIZE {
        @Override
        List<Work> works(BenchInput input) {
            return text(
                    input,
                    "normalize",
                    page -> UrduText.of(page.extraction().text()).key().length());
        }
    },

    /** A normalized text to tokens. */
    TOKENIZE {
        @Override
        List<Work> works(BenchInput input) {
            return text(
                    input, "tokenize", page -> Tokenizer.tokenize(page.text()).size());
        }
    },

    /** A document to its entry in the duplicate index, from the stored text on. */
    SIGN {
        @Override
        List<Work> works(BenchInput input) {
            return text(input, "sign", page -> {
                String key = UrduText.of(page.text().display()).key();
                Fingerprint fingerprint = Fingerprint.of(page.url().value(), key);
                return IndexKey.of(fingerprint, key, fingerprint.minhash(), 0).size();
            });
        }
    },

    /** A document to the entities that it names, from the stored text on. */
    MENTIONS {
        @Override
        List<Work> works(BenchInput input) {
            MentionFinder finder = new MentionFinder(Gazetteer.bundled());
            return text(
                    input,
                    "mentions",
                    page -> finder.find(stored(page.title()), stored(page.deck()), stored(page.text()))
                            .size());
        }
    },

    /** A document to its topics, from the stored text on. */
    TOPICS {
        @Override
        List<Work> works(BenchInput input) {
            TopicClassifier classifier = TopicClassifier.bundled();
            return text(
                    input,
                    "topics",
                    page -> classifier
                            .classify(
                                    stored(page.title()),
                                    stored(page.text()),
                                    page.extraction().section())
                            .size());
        }
    };

    private static final int BUFFER_BYTES = 1 << 16;

    /** What to measure, in this order in each round; the last is the step itself, the one before it is the limit. */
    abstract List<Work> works(BenchInput input);

    /** What goes through each of its works. */
    Load load(BenchInput input) {
        return input.texts();
    }

    /**
     * Measures the step.
     *
     * @return its works in order; the last is the step, with its limit
     */
    public List<Figure> measure(HtmlDump dump, Settings settings, int warmUps, int rounds) throws IOException {
        BenchInput input = BenchInput.of(dump, settings);
        List<Rounds> measured = Rounds.measure(works(input), warmUps, rounds);
        int last = measured.size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Figure(
                        measured.get(i).name(),
                        load(input),
                        measured.get(i),
                        i == last ? measured.get(last - 1) : null))
                .toList();
    }

    private static List<Work> text(BenchInput input, String name, ToLongFunction<CleanedPage> step) {
        return List.of(
                new Work("hash the text", () -> hash(input.bytes())),
                new Work(name, () -> input.documents().stream().mapToLong(step).sum()));
    }

    private static UrduText stored(UrduText text) {
        return UrduText.of(text.display());
    }

    private static long hash(List<byte[]> texts) {
        long hashes = 0;
        for (byte[] text : texts) {
            hashes += Hashing.xxh3_64().hashBytesToLong(text);
        }
        return hashes;
    }

    private static long gunzip(HtmlDump dump) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(dump.warc()), BUFFER_BYTES)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes += count;
            }
        }
        return bytes;
    }

    private static long parse(HtmlDump dump) throws IOException {
        long nodes = 0;
        for (byte[] body : dump.bodies()) {
            nodes += Jsoup.parse(new ByteArrayInputStream(body), "UTF-8", "").childNodeSize();
        }
        return nodes;
    }

    private static long read(HtmlDump dump, Settings settings) throws IOException {
        long chars = 0;
        try (PageReader reader = BenchInput.open(dump, settings)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                chars += record instanceof PageRecord.Page page
                        ? page.page().content().length()
                        : 0;
            }
        }
        return chars;
    }

    private static long clean(HtmlDump dump, Settings settings, StagedRows rows) throws IOException {
        long columns = 0;
        try (PageReader reader = BenchInput.open(dump, settings)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                columns += rows.of(record).size();
            }
        }
        return columns;
    }
}
