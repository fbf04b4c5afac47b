package org.roznamcha.sample;

import java.util.List;

/** A rendered file of the dump. */
final class DumpFile {

    private final byte[] content;
    private final List<Long> offsets;

    /**
     * @param content its bytes
     * @param offsets where each record begins in the (decompressed) stream, in record order
     */
    DumpFile(byte[] content, List<Long> offsets) {
        this.content = content.clone();
        this.offsets = List.copyOf(offsets);
    }

    /** The file that holds these records, in this order. */
    static DumpFile of(String name, List<DumpRecord> records) {
        if (name.endsWith(".warc.gz")) {
            return WarcFile.render(name, records);
        }
        return name.endsWith(".txt") ? single(name, records) : JsonLinesFile.render(name, records);
    }

    byte[] content() {
        return content.clone();
    }

    List<Long> offsets() {
        return offsets;
    }

    private static DumpFile single(String name, List<DumpRecord> records) {
        if (records.size() != 1) {
            throw new IllegalArgumentException(
                    "Cannot write " + name + ": it can hold one page and is given " + records.size());
        }
        return new DumpFile(records.get(0).content(), List.of(0L));
    }
}
