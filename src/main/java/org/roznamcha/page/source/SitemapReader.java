package org.roznamcha.page.source;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a sitemap (https://www.sitemaps.org/protocol.html) with its news extension, plain or compressed. Holds one entry at a time.
 * An index of sitemaps names no pages. Of a file that is no sound XML the entries before the fault are read.
 */
public final class SitemapReader implements Closeable {

    /** Longer values are none; addresses end at 2,048 by the protocol. */
    private static final int MAX_VALUE_CHARS = 4_096;

    private static final int MAX_DEPTH = 32;
    private static final List<String> LOCATION = List.of("urlset", "url", "loc");
    private static final List<String> MODIFIED = List.of("urlset", "url", "lastmod");
    private static final List<String> PUBLISHED = List.of("urlset", "url", "news", "publication_date");
    private static final Set<List<String>> READ = Set.of(LOCATION, MODIFIED, PUBLISHED);
    private static final List<String> ENTRY = List.of("urlset", "url");

    private final InputStream content;
    private final List<String> path = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable XMLStreamReader xml;
    private @Nullable String location;
    private @Nullable String modified;
    private @Nullable String published;
    private boolean damaged;

    private SitemapReader(InputStream content) {
        this.content = content;
    }

    /**
     * Opens a sitemap.
     *
     * @throws IOException if the file cannot be read
     */
    public static SitemapReader open(StoredFile file, ReadLimits limits) throws IOException {
        ByteWindow stored = new ByteWindow(ByteSource.of(file.open(0)));
        MemberDecoder decoder = Compression.of(stored, limits);
        return new SitemapReader(new SourceStream(
                decoder == null ? new WindowSource(stored) : new MemberSource(stored, decoder, limits)));
    }

    /**
     * The next page; null at the end, or where the file is damaged.
     *
     * @throws IOException if the file cannot be read
     */
    public @Nullable SitemapEntry next() throws IOException {
        try {
            XMLStreamReader reader = xml == null ? start() : xml;
            while (!damaged && reader.hasNext()) {
                SitemapEntry entry = step(reader, reader.next());
                if (entry != null) {
                    return entry;
                }
            }
        } catch (XMLStreamException fault) {
            Throwable cause = fault.getNestedException();
            boolean content = cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException;
            if (cause instanceof IOException broken && !content) {
                throw broken;
            }
            damaged = true;
        }
        return null;
    }

    /** Whether reading ended before the file did. */
    public boolean isDamaged() {
        return damaged;
    }

    private XMLStreamReader start() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Nobody else's files, and no entities that unfold without end.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(content);
        xml = reader;
        return reader;
    }

    private @Nullable SitemapEntry step(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                return leave();
            }
            default -> {}
        }
        return null;
    }

    private void enter(String name) {
        path.add(name);
        damaged |= path.size() > MAX_DEPTH;
        value.setLength(0);
        if (path.equals(ENTRY)) {
            location = null;
            modified = null;
            published = null;
        }
    }

    private void append(XMLStreamReader reader) {
        if (READ.contains(path) && value.length() <= MAX_VALUE_CHARS) {
            value.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private @Nullable SitemapEntry leave() {
        String text = value.toString().strip();
        String given = text.isEmpty() || text.length() > MAX_VALUE_CHARS ? null : text;
        if (path.equals(LOCATION)) {
            location = given;
        } else if (path.equals(MODIFIED)) {
            modified = given;
        } else if (path.equals(PUBLISHED)) {
            published = given;
        }
        String page = path.equals(ENTRY) ? location : null;
        value.setLength(0);
        path.remove(path.size() - 1);
        return page == null ? null : new SitemapEntry(page, modified, published);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** What a window that has looked ahead still holds, and what follows. */
    private record WindowSource(ByteWindow window) implements ByteSource {

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (!window.fill(1)) {
                return -1;
            }
            int count = Math.min(length, window.available());
            System.arraycopy(window.array(), window.arrayIndex(0), target, from, count);
            window.skip(count);
            return count;
        }

        @Override
        public void close() throws IOException {
            window.close();
        }
    }

    /** A source up to its first damage as a stream. */
    private static final class SourceStream extends InputStream {

        private final ByteSource source;

        SourceStream(ByteSource source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return length == 0 ? 0 : source.read(target, from, length);
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
