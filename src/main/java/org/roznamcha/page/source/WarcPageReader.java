package org.roznamcha.page.source;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/**
 * The pages of a WARC or WET file.
 *
 * <p>Pages are in {@code response} records (status 200; HTML, XHTML or plain text), {@code resource} and {@code conversion} records of
 * those types. {@code warcinfo}, {@code request} and {@code metadata} are about other records and are passed over, unless they are broken:
 * then nobody can tell what was lost. Every other record is refused with a reason.
 */
final class WarcPageReader implements PageReader {

    private final ByteWindow input;
    private final WarcFrames frames;
    private final String file;
    private final ReadLimits limits;
    private final TreeMap<String, Long> passedOver = new TreeMap<>();
    private long framesMet;
    private long framesPassedOver;

    WarcPageReader(ByteWindow input, String file, ReadLimits limits) {
        this.input = input;
        this.frames = new WarcFrames(input, limits);
        this.file = file;
        this.limits = limits;
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        WarcFrame frame;
        while ((frame = frames.next()) != null) {
            framesMet++;
            PageRecord record = read(frame);
            if (record != null) {
                return record;
            }
            framesPassedOver++;
        }
        return null;
    }

    /** The record of a frame; null for one that is passed over. */
    private @Nullable PageRecord read(WarcFrame frame) {
        if (frame instanceof WarcFrame.Broken broken) {
            return unreadable(frame, broken.damage(), broken.beginning());
        }
        if (passOver(frame.fields())) {
            return null;
        }
        return frame instanceof WarcFrame.Oversized large
                ? unreadable(frame, large.damage(), large.beginning())
                : read((WarcFrame.Whole) frame, new RecordOrigin(file, frame.offset()));
    }

    private PageRecord unreadable(WarcFrame frame, Damage damage, byte[] shown) {
        RecordOrigin origin = new RecordOrigin(file, frame.offset());
        return damage.unreadable(origin, url(frame.fields()), fetchedAt(frame.fields()), shown);
    }

    private boolean passOver(HeaderFields fields) {
        String type = type(fields);
        boolean about = type.equals("warcinfo") || type.equals("request") || type.equals("metadata");
        if (about) {
            passedOver.merge(type, 1L, Long::sum);
        }
        return about;
    }

    private PageRecord read(WarcFrame.Whole frame, RecordOrigin origin) {
        HeaderFields fields = frame.fields();
        try {
            return switch (type(fields)) {
                case "response" -> response(frame, origin);
                case "resource", "conversion" ->
                    page(frame, origin, MediaType.parse(fields.get("Content-Type")), frame.block());
                case "revisit" ->
                    throw new RefusedRecord(Damage.REVISIT, "The page was unchanged and not stored again");
                default ->
                    throw new RefusedRecord(Damage.NOT_A_PAGE, "The WARC-Type is no page: " + brief(type(fields)));
            };
        } catch (RefusedRecord refused) {
            return unreadable(frame, refused.damage(), frame.block());
        }
    }

    private PageRecord response(WarcFrame.Whole frame, RecordOrigin origin) throws RefusedRecord {
        String target = url(frame.fields());
        if (target != null && target.startsWith("dns:")) {
            throw new RefusedRecord(Damage.NOT_A_PAGE, "The record is a DNS answer");
        }
        HttpResponse http = HttpResponse.parse(frame.block(), limits.maxHeaderBytes());
        if (http.status() != HttpResponse.OK) {
            throw new RefusedRecord(HttpResponse.refusal(http.status()));
        }
        MediaType type = http.mediaType();
        checkType(type);
        boolean cut = frame.fields().get("WARC-Truncated") != null;
        return page(frame, origin, type, http.decodedBody(limits, cut));
    }

    private PageRecord page(WarcFrame.Whole frame, RecordOrigin origin, @Nullable MediaType type, byte[] body)
            throws RefusedRecord {
        checkType(type);
        FileFormat found = FileFormat.sniff(body, "");
        if (found == FileFormat.EMPTY) {
            throw new RefusedRecord(Damage.NO_CONTENT, "The page is empty");
        }
        boolean declaredText = type != null && (type.html() || type.plainText());
        if (found == FileFormat.UNKNOWN || (!declaredText && found != FileFormat.HTML && found != FileFormat.TEXT)) {
            throw new RefusedRecord(Damage.NOT_A_PAGE, "The content is neither HTML nor text, whatever its type says");
        }
        boolean html = type == null ? found == FileFormat.HTML : type.html();
        String charset = type == null ? null : type.charset();
        return new PageRecord.Page(new CapturedPage(
                origin,
                url(frame.fields()),
                fetchedAt(frame.fields()),
                html ? CapturedPage.Format.HTML : CapturedPage.Format.TEXT,
                CharacterEncoding.decode(body, charset, html).content(),
                null,
                null));
    }

    private static void checkType(@Nullable MediaType type) throws RefusedRecord {
        if (type != null && !type.html() && !type.plainText()) {
            throw new RefusedRecord(Damage.NOT_A_PAGE, "The Content-Type is no page: " + brief(type.name()));
        }
    }

    private static String type(HeaderFields fields) {
        String type = fields.get("WARC-Type");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    /** The address; some writers put it between angle brackets, after the grammar of WARC 1.0. */
    private static @Nullable String url(HeaderFields fields) {
        String url = fields.get("WARC-Target-URI");
        boolean bracketed = url != null && url.length() > 2 && url.startsWith("<") && url.endsWith(">");
        return url != null && bracketed ? url.substring(1, url.length() - 1) : url;
    }

    private static @Nullable Instant fetchedAt(HeaderFields fields) {
        return FetchTime.parse(fields.get("WARC-Date"));
    }

    private static String brief(String value) {
        return value.isEmpty() ? "(none)" : value.substring(0, Math.min(value.length(), 60));
    }

    @Override
    public long records() {
        return framesMet - framesPassedOver;
    }

    @Override
    public SortedMap<String, Long> passedOver() {
        return Collections.unmodifiableSortedMap(passedOver);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
