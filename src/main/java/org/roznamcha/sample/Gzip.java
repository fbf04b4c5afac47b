package org.roznamcha.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Gzip members without a time stamp. */
final class Gzip {

    private Gzip() {}

    /** A whole member. */
    static byte[] member(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    /** A member that breaks off after the first half of its content, without the trailer that would end it. */
    static byte[] brokenMember(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 512, true)) {
            gzip.write(Arrays.copyOf(content, content.length / 2));
            gzip.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: memory does not fail to be written", e);
        }
    }
}
