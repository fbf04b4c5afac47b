package org.roznamcha.page.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes the transfer and content encodings of an HTTP body, unless the crawler has done so already. */
final class BodyDecoder {

    private static final int MAX_ENCODINGS = 3;
    private static final int ZLIB_HEADER = 2;
    private static final int BUFFER_BYTES = 1 << 14;

    private final ReadLimits limits;
    private final boolean cutAllowed;

    BodyDecoder(ReadLimits limits, boolean cutAllowed) {
        this.limits = limits;
        this.cutAllowed = cutAllowed;
    }

    byte[] decode(byte[] body, @Nullable String transfer, @Nullable String content) throws RefusedRecord {
        byte[] decoded = body;
        List<String> transfers = names(transfer);
        if (transfers.contains("chunked")) {
            decoded = joinChunks(decoded);
        }
        List<String> encodings = names(content);
        if (encodings.size() > MAX_ENCODINGS) {
            throw new RefusedRecord(Damage.CONTENT_ENCODING, "The body is encoded " + encodings.size() + " times");
        }
        for (int i = encodings.size() - 1; i >= 0; i--) {
            decoded = decompress(decoded, encodings.get(i));
        }
        return decoded;
    }

    private static List<String> names(@Nullable String field) {
        return field == null
                ? List.of()
                : Arrays.stream(field.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.equals("identity"))
                        .toList();
    }

    private byte[] decompress(byte[] packed, String encoding) throws RefusedRecord {
        boolean zipped = encoding.equals("gzip") || encoding.equals("x-gzip") || encoding.equals("deflate");
        if (zipped && GzipDecoder.isMember(packed)) {
            return unpack(packed, new GzipDecoder());
        }
        if (encoding.equals("zstd") && ZstdDecoder.isFrame(packed)) {
            return unpack(packed, new ZstdDecoder(limits));
        }
        if (encoding.equals("deflate") && isZlib(packed)) {
            return inflate(packed, ZLIB_HEADER);
        }
        FileFormat found = FileFormat.sniff(packed, "");
        if (encoding.equals("br") && packed.length > 0 && found != FileFormat.HTML) {
            return unbrotli(packed, found != FileFormat.UNKNOWN);
        }
        // Text that claims to be compressed: the crawler has decoded it.
        if (packed.length == 0 || found != FileFormat.UNKNOWN) {
            return packed;
        }
        if (encoding.equals("deflate")) {
            return inflate(packed, 0);
        }
        throw new RefusedRecord(Damage.CONTENT_ENCODING, "The body cannot be decoded from " + printable(encoding));
    }

    private static String printable(String encoding) {
        return encoding.substring(0, Math.min(encoding.length(), 40));
    }

    private static boolean isZlib(byte[] bytes) {
        return bytes.length >= ZLIB_HEADER
                && (bytes[0] & 0x0f) == 8
                && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) % 31 == 0;
    }

    private byte[] unpack(byte[] packed, MemberDecoder decoder) throws RefusedRecord {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
        byte[] buffer = new byte[BUFFER_BYTES];
        try (MemberSource members = MemberSource.of(packed, decoder, limits)) {
            int count;
            while ((count = members.read(buffer, 0, buffer.length)) > 0) {
                out.write(buffer, 0, count);
                checkSize(out.size());
            }
            if (members.damage() != null && out.size() == 0) {
                throw new RefusedRecord(Damage.CORRUPT_BODY, "The compressed body is damaged");
            } else if (members.damage() != null) {
                checkCut("The compressed body is damaged or ends too early");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Undoes Brotli (RFC 7932), which has no magic number.
     *
     * @param plain whether the body could be text as it is; then it stays so if it is no Brotli
     */
    private byte[] unbrotli(byte[] packed, boolean plain) throws RefusedRecord {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
        byte[] buffer = new byte[BUFFER_BYTES];
        try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(packed))) {
            int count;
            while ((count = in.read(buffer)) > 0) {
                out.write(buffer, 0, count);
                checkSize(out.size());
            }
        } catch (IOException | RuntimeException broken) { // its arrays overrun on some hostile input
            if (plain) {
                return packed;
            }
            if (out.size() == 0) {
                throw new RefusedRecord(Damage.CORRUPT_BODY, "The compressed body is damaged");
            }
            checkCut("The compressed body is damaged or ends too early");
        }
        return out.toByteArray();
    }

    /** Undoes deflate without its wrapping; servers send both forms under that name. */
    private byte[] inflate(byte[] packed, int from) throws RefusedRecord {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, from, packed.length - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER_BYTES];
            int count;
            while ((count = inflater.inflate(buffer)) > 0) {
                out.write(buffer, 0, count);
                checkSize(out.size());
            }
            if (!inflater.finished()) {
                checkCut("The compressed body ends too early");
            }
            return out.toByteArray();
        } catch (DataFormatException broken) {
            throw new RefusedRecord(Damage.CORRUPT_BODY, "The compressed body is damaged");
        } finally {
            inflater.end();
        }
    }

    /** Joins chunks (RFC 9112, 7.1). A body that does not begin with a chunk size was joined by the crawler: it stays as it is. */
    private byte[] joinChunks(byte[] body) throws RefusedRecord {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (true) {
            int lineEnd = at;
            while (lineEnd < body.length && body[lineEnd] != '\n') {
                lineEnd++;
            }
            int size = chunkSize(body, at, lineEnd);
            if (size < 0 && at == 0) {
                return body;
            }
            if (size < 0 || lineEnd + 1L + size > body.length) {
                checkCut("The chunked body breaks off or is damaged at byte " + at);
                int rest = Math.min(lineEnd + 1, body.length);
                out.write(body, rest, size < 0 ? 0 : body.length - rest);
                return out.toByteArray();
            }
            if (size == 0) {
                return out.toByteArray();
            }
            out.write(body, lineEnd + 1, size);
            at = lineEnd + 1 + size;
            at += at < body.length && body[at] == '\r' ? 1 : 0;
            at += at < body.length && body[at] == '\n' ? 1 : 0;
        }
    }

    /** The hexadecimal number that a chunk begins with; -1 if the line is none. */
    private static int chunkSize(byte[] body, int from, int lineEnd) {
        String line = new String(body, from, Math.min(lineEnd - from, 40), StandardCharsets.ISO_8859_1);
        int extension = line.indexOf(';');
        String digits = (extension < 0 ? line : line.substring(0, extension)).strip();
        if (digits.isEmpty() || digits.length() > 7 || lineEnd >= body.length) {
            return -1;
        }
        int size = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0 || digits.charAt(i) > 'f') {
                return -1;
            }
            size = size * 16 + digit;
        }
        return size;
    }

    private void checkCut(String detail) throws RefusedRecord {
        if (!cutAllowed) {
            throw new RefusedRecord(Damage.CORRUPT_BODY, detail);
        }
    }

    private void checkSize(long bytes) throws RefusedRecord {
        int limit = limits.maxRecordBytes();
        if (bytes > limit) {
            throw new RefusedRecord(Damage.limit(
                    Damage.TOO_LARGE,
                    (double) bytes,
                    limit,
                    "The decompressed body has at least " + bytes + " bytes, more than the limit of " + limit));
        }
    }
}
