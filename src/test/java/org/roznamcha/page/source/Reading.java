package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;

/** Everything a file held, for assertions; checks the promise of conservation on the way. */
record Reading(List<PageRecord> records, SortedMap<String, Long> passedOver) {

    static Reading of(byte[] file, String name) {
        return of(file, name, ReadLimits.DEFAULTS);
    }

    static Reading of(byte[] file, String name, ReadLimits limits) {
        try {
            return of(new ByteArrayInputStream(file), name, limits);
        } catch (IOException impossible) {
            throw new AssertionError("bytes in memory cannot fail", impossible);
        }
    }

    static Reading of(InputStream file, String name, ReadLimits limits) throws IOException {
        List<PageRecord> records = new ArrayList<>();
        try (PageReader reader = PageReaders.open(file, name, -1, FieldNames.DEFAULTS, limits)) {
            PageRecord record;
            while ((record = reader.next()) != null) {
                records.add(record);
            }
            assertThat(reader.records()).as("records met").isEqualTo(records.size());
            assertThat(reader.next()).as("after the end").isNull();
            return new Reading(records, reader.passedOver());
        }
    }

    List<CapturedPage> pages() {
        return records.stream()
                .filter(PageRecord.Page.class::isInstance)
                .map(record -> ((PageRecord.Page) record).page())
                .toList();
    }

    List<PageRecord.Unreadable> unreadable() {
        return records.stream()
                .filter(PageRecord.Unreadable.class::isInstance)
                .map(PageRecord.Unreadable.class::cast)
                .toList();
    }

    /** One word per record in order: the page's content without tags, or the rule that refused it. */
    List<String> outline() {
        return records.stream().map(Reading::word).toList();
    }

    private static String word(PageRecord record) {
        if (record instanceof PageRecord.Page page) {
            return page.page().content().replaceAll("<[^>]*>", "").strip();
        }
        return "!" + ((PageRecord.Unreadable) record).rule();
    }
}
