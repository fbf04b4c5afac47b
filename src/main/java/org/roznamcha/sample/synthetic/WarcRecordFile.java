package org.roznamcha.sample.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.roznamcha.sample.UrduDates;

/** WARC/1.0, one gzip member for each record: a {@code warcinfo} record, then the responses. */
final class WarcRecordFile extends RecordFile {

    private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final GzipMember gzip = new GzipMember();

    WarcRecordFile(Path folder, String name, String created) throws IOException {
        super(folder, name, plain(folder, name));
        byte[] info = "software: Roznamcha synthetic dump\r\nformat: WARC File Format 1.0\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        String head = "WARC-Type: warcinfo\r\nWARC-Filename: " + name + "\r\nWARC-Date: " + created
                + "\r\nContent-Type: application/warc-fields\r\n";
        byte[] record = record(name, head, info);
        put(gzip.whole(record), record.length);
    }

    @Override
    void write(SyntheticRecord record) throws IOException {
        byte[] bytes = record.noise() == Noise.GARBAGE ? ended(record.content().get()) : response(record);
        put(record.noise() == Noise.CUT ? gzip.broken(bytes) : gzip.whole(bytes), bytes.length);
    }

    private static byte[] response(SyntheticRecord record) {
        byte[] content = record.content().get();
        String reason = record.httpStatus() == 200 ? "OK" : "Not Found";
        byte[] http = ("HTTP/1.1 " + record.httpStatus() + " " + reason + "\r\nContent-Type: " + record.contentType()
                        + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream block = new ByteArrayOutputStream(http.length + content.length);
        block.writeBytes(http);
        block.writeBytes(content);
        String fetched = UrduDates.utc(record.fetchedAt());
        String head = "WARC-Type: response\r\nWARC-Target-URI: " + record.url() + "\r\nWARC-Date: " + fetched
                + "\r\nContent-Type: application/http; msgtype=response\r\n";
        return record(record.url() + fetched, head, block.toByteArray());
    }

    private static byte[] record(String identity, String head, byte[] block) {
        UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        byte[] header = ("WARC/1.0\r\n" + head + "WARC-Record-ID: <urn:uuid:" + id + ">\r\nContent-Length: "
                        + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(header.length + block.length + RECORD_END.length);
        out.writeBytes(header);
        out.writeBytes(block);
        return ended(out.toByteArray());
    }

    private static byte[] ended(byte[] record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(record.length + RECORD_END.length);
        out.writeBytes(record);
        out.writeBytes(RECORD_END);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        gzip.end();
        super.close();
    }
}
