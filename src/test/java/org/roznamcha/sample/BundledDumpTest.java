package org.roznamcha.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What lies in the repository is what the sources say: nobody has to trust a binary file. */
class BundledDumpTest {

    private static final Path SAMPLE = Path.of("src/sample");
    private static final long MAXIMUM_BYTES = 3_000_000;

    private static final Map<String, byte[]> RENDERED = new BundledDump(SAMPLE).render();

    @Test
    void theCommittedFilesAreWhatTheSourcesRender() throws IOException {
        Map<String, Path> committed = committed();
        assertThat(committed.keySet()).isEqualTo(RENDERED.keySet());
        for (Map.Entry<String, Path> file : committed.entrySet()) {
            byte[] expected = RENDERED.getOrDefault(file.getKey(), new byte[0]);
            assertThat(inflated(Files.readAllBytes(file.getValue())))
                    .as("%s; after a change run org.roznamcha.sample.BundledDump", file.getKey())
                    .isEqualTo(inflated(expected));
        }
    }

    @Test
    void aSecondRenderingIsTheSameToTheByte() {
        new BundledDump(SAMPLE)
                .render()
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(RENDERED.get(name)));
    }

    @Test
    void staysSmallEnoughForARepository() {
        long bytes =
                RENDERED.values().stream().mapToLong(content -> content.length).sum();
        assertThat(bytes).isLessThan(MAXIMUM_BYTES);
    }

    @Test
    void everyOffsetPointsToTheBeginningOfARecord() {
        String truth = new String(RENDERED.getOrDefault("truth/pages.jsonl", new byte[0]), StandardCharsets.UTF_8);
        assertThat(truth.lines()).isNotEmpty().allSatisfy(line -> {
            String file = line.replaceFirst("^\\{\"source_file\": \"([^\"]+)\".*", "$1");
            int offset = Integer.parseInt(line.replaceFirst("^.*?\"source_offset\": ([0-9]+).*", "$1"));
            byte[] content = inflated(RENDERED.getOrDefault("dump/" + file, new byte[0]));
            assertThat(offset).isLessThanOrEqualTo(content.length);
            if (file.endsWith(".warc.gz") && !line.contains("\"garbage\"")) {
                assertThat(new String(content, offset, 8, StandardCharsets.US_ASCII))
                        .isEqualTo("WARC/1.0");
            } else if (file.contains(".jsonl")) {
                assertThat(offset == 0 || content[offset - 1] == '\n').isTrue();
            }
        });
    }

    private static Map<String, Path> committed() throws IOException {
        try (Stream<Path> dump = Files.walk(SAMPLE.resolve("dump"));
                Stream<Path> truth = Files.walk(SAMPLE.resolve("truth"))) {
            return Stream.concat(dump, truth)
                    .filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> SAMPLE.relativize(path).toString().replace('\\', '/'),
                            path -> path,
                            (left, right) -> left,
                            TreeMap::new));
        }
    }

    /** Gzip content as far as it goes: another zlib may pack the same content into other bytes. Anything else as it is. */
    private static byte[] inflated(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x1F || bytes[1] != (byte) 0x8B) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
            }
        } catch (EOFException e) {
            // The last record of one file is cut off on purpose.
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot inflate", e);
        }
        return out.toByteArray();
    }
}
