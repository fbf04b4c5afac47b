package org.roznamcha.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.stage.CleaningOptions;
import org.roznamcha.stage.ReadingOptions;

/**
 * A dump, and what cleaning keeps of it: the input of every step that needs no Spark.
 *
 * @param dump the pages
 * @param documents those that cleaning keeps, in order
 * @param bytes the documents' texts in UTF-8, not to be changed
 * @param settings the configuration that they were cleaned with
 */
record BenchInput(HtmlDump dump, List<CleanedPage> documents, List<byte[]> bytes, Settings settings) {

    static BenchInput of(HtmlDump dump, Settings settings) throws IOException {
        PageCleaner cleaner = CleaningOptions.of(settings).cleaner();
        List<CleanedPage> documents = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        try (PageReader reader = open(dump, settings)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                if (record instanceof PageRecord.Page page) {
                    CleanedPage cleaned = cleaner.clean(page.page());
                    if (!(cleaned.decision() instanceof Decision.Drop)) {
                        documents.add(cleaned);
                        bytes.add(cleaned.text().display().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return new BenchInput(dump, documents, bytes, settings);
    }

    static PageReader open(HtmlDump dump, Settings settings) throws IOException {
        ReadingOptions reading = ReadingOptions.of(settings.input());
        return PageReaders.open(
                new ByteArrayInputStream(dump.warc()),
                "bench.warc.gz",
                dump.bytes(),
                reading.fields(),
                reading.limits());
    }

    /** The whole dump once; bytes are those of the pages. */
    Load pages() {
        return new Load(dump.bodies().size(), dump.bodyBytes(), documents.size(), tokens());
    }

    /** The documents alone; bytes are those of their texts. */
    Load texts() {
        return new Load(
                documents.size(), bytes.stream().mapToLong(text -> text.length).sum(), documents.size(), tokens());
    }

    private long tokens() {
        return documents.stream().mapToLong(CleanedPage::tokenCount).sum();
    }
}
