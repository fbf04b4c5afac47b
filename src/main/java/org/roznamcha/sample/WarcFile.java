package org.roznamcha.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** WARC/1.0, one gzip member per record: a {@code warcinfo} record, then the responses. */
final class WarcFile {

    private static final String CREATED = "2026-02-16T00:00:00Z";

    private static final String RECORD_END = "\r\n\r\n";

    private WarcFile() {}

    static DumpFile render(String name, List<DumpRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> offsets = new ArrayList<>();
        byte[] info = information(name);
        out.writeBytes(Gzip.member(info));
        long offset = info.length;
        for (DumpRecord record : records) {
            byte[] bytes = record.damage() == Damage.GARBAGE ? ended(record.content()) : response(record);
            out.writeBytes(record.damage() == Damage.TRUNCATED ? Gzip.brokenMember(bytes) : Gzip.member(bytes));
            offsets.add(offset);
            offset += bytes.length;
        }
        return new DumpFile(out.toByteArray(), offsets);
    }

    private static byte[] information(String name) {
        String content = "software: Roznamcha bundled sample\r\nformat: WARC File Format 1.0\r\n";
        String head = "WARC-Type: warcinfo\r\nWARC-Filename: " + name + "\r\nWARC-Date: " + CREATED + "\r\n"
                + "Content-Type: application/warc-fields\r\n";
        return record(name, head, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] response(DumpRecord record) {
        String reason = record.httpStatus() == 200 ? "OK" : "Not Found";
        String http = "HTTP/1.1 " + record.httpStatus() + " " + reason + "\r\nContent-Type: " + record.contentType()
                + "\r\nContent-Length: " + record.content().length + "\r\n\r\n";
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(http.getBytes(StandardCharsets.US_ASCII));
        block.writeBytes(record.content());
        String fetched = UrduDates.utc(record.fetchedAt());
        String head = "WARC-Type: response\r\nWARC-Target-URI: " + record.url() + "\r\nWARC-Date: " + fetched
                + "\r\nContent-Type: application/http; msgtype=response\r\n";
        return record(record.url() + fetched, head, block.toByteArray());
    }

    private static byte[] record(String identity, String head, byte[] block) {
        UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        String header = "WARC/1.0\r\n" + head + "WARC-Record-ID: <urn:uuid:" + id + ">\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(block);
        return ended(out.toByteArray());
    }

    /** With the two line ends behind every record. */
    private static byte[] ended(byte[] record) {
        byte[] bytes = Arrays.copyOf(record, record.length + RECORD_END.length());
        byte[] end = RECORD_END.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, bytes, record.length, end.length);
        return bytes;
    }
}
