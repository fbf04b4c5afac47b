package org.roznamcha.page.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The content of a gzip file of any number of members (RFC 1952), which finds its way behind damage to the next member.
 *
 * <p>{@link java.util.zip.GZIPInputStream} stops at the first fault. Here the compressed bytes of the current member stay in the window
 * while they are few, so that the search for the next member starts right behind the broken one's header: an inflater notices damage late,
 * often after it has run through the following members.
 */
final class GzipSource implements ByteSource {

    private static final byte MAGIC_1 = 0x1f;
    private static final byte MAGIC_2 = (byte) 0x8b;

    private static final byte DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int FILE_NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED_FLAGS = 0xe0;
    private static final int HEADER_BYTES = 10;
    private static final int TRAILER_BYTES = 8;

    /** Members up to this size are searched again from their beginning. */
    private static final int KEPT_BYTES = 1 << 20;

    /** How much may be searched again in one file: keeps hostile input linear. */
    private static final long MAX_SEARCHED_AGAIN = 1L << 26;

    private final ByteWindow packed;
    private final ReadLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;
    private int fed;
    private long memberStart;
    private long memberBytes;
    private long stretchBytes = 1;
    private long searchedAgain;
    private @Nullable Damage damage;

    GzipSource(ByteWindow packed, ReadLimits limits) {
        this.packed = packed;
        this.limits = limits;
    }

    /** Whether a window stands at a gzip member. */
    static boolean startsAt(ByteWindow window) throws IOException {
        return window.fill(3) && isMember(window, 0);
    }

    /** Whether {@code bytes} begin with a gzip member. */
    static boolean isMember(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == MAGIC_1 && bytes[1] == MAGIC_2 && bytes[2] == DEFLATE;
    }

    /** The content of gzip members in memory. */
    static GzipSource of(byte[] packed, ReadLimits limits) {
        return new GzipSource(new ByteWindow(ByteSource.of(new ByteArrayInputStream(packed))), limits);
    }

    private static boolean isMember(ByteWindow window, int index) {
        return window.at(index) == MAGIC_1 && window.at(index + 1) == MAGIC_2 && window.at(index + 2) == DEFLATE;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (damage == null) {
            if (!inMember && !openMember()) {
                return -1;
            }
            if (!inMember) {
                continue;
            }
            int count = inflate(target, from, length);
            if (count > 0) {
                return count;
            }
        }
        return -1;
    }

    /** Steps into the next member, or notes damage; false at the end of the source. */
    private boolean openMember() throws IOException {
        while (packed.fill(1) && packed.at(0) == 0) {
            packed.skip(1); // tapes and some writers pad with zeros
        }
        if (!packed.fill(1)) {
            return false;
        }
        memberStart = packed.position();
        memberBytes = 0;
        int header = headerLength();
        if (header < 0) {
            fail(Damage.CORRUPT, "No gzip member starts");
            return true;
        }
        inflater.reset();
        checksum.reset();
        fed = header;
        inMember = true;
        return true;
    }

    /** Length of the member header at the cursor; negative if there is none. */
    private int headerLength() throws IOException {
        if (!packed.fill(HEADER_BYTES) || !isMember(packed, 0)) {
            return -1;
        }
        int flags = packed.at(3);
        int length = HEADER_BYTES;
        if ((flags & RESERVED_FLAGS) != 0) {
            return -1;
        }
        if ((flags & EXTRA_FIELD) != 0) {
            if (!packed.fill(length + 2)) {
                return -1;
            }
            length += 2 + (packed.at(length) & 0xff) + ((packed.at(length + 1) & 0xff) << 8);
        }
        length = (flags & FILE_NAME) != 0 ? afterZero(length) : length;
        length = (flags & COMMENT) != 0 ? afterZero(length) : length;
        length = (flags & HEADER_CHECKSUM) != 0 && length > 0 ? length + 2 : length;
        return length > 0 && packed.fill(length) ? length : -1;
    }

    private int afterZero(int index) throws IOException {
        int at = index;
        while (at >= 0 && at < limits.maxHeaderBytes() && packed.fill(at + 1)) {
            if (packed.at(at) == 0) {
                return at + 1;
            }
            at++;
        }
        return -1;
    }

    /** Some bytes of the current member; 0 when the member ended, well or not, or more input is needed. */
    private int inflate(byte[] target, int from, int length) throws IOException {
        try {
            if (inflater.finished()) {
                closeMember();
                return 0;
            }
            if (inflater.needsInput() && !feed()) {
                fail(Damage.TRUNCATED, "The gzip member ends too early that starts");
                return 0;
            }
            int count = inflater.inflate(target, from, length);
            checksum.update(target, from, count);
            memberBytes += count;
            stretchBytes += count;
            if (inflater.needsDictionary()) {
                throw new DataFormatException("preset dictionary");
            }
            checkExpansion();
            return count;
        } catch (DataFormatException broken) {
            fail(Damage.CORRUPT, "The gzip member is damaged that starts");
            return 0;
        }
    }

    /** Hands the inflater more input; false at the end of the source. */
    private boolean feed() throws IOException {
        if (fed > KEPT_BYTES || (fed > 0 && searchedAgain > MAX_SEARCHED_AGAIN)) {
            packed.skip(fed);
            fed = 0;
        }
        if (!packed.fill(fed + 1)) {
            return false;
        }
        inflater.setInput(packed.array(), packed.arrayIndex(fed), packed.available() - fed);
        fed = packed.available();
        return true;
    }

    private void closeMember() throws IOException {
        int trailer = fed - inflater.getRemaining();
        if (!packed.fill(trailer + TRAILER_BYTES)) {
            fail(Damage.TRUNCATED, "The gzip member ends too early that starts");
            return;
        }
        boolean sound =
                unsigned(trailer) == checksum.getValue() && unsigned(trailer + 4) == (memberBytes & 0xffffffffL);
        if (sound) {
            packed.skip(trailer + TRAILER_BYTES);
            inMember = false;
        } else {
            fail(Damage.CORRUPT, "The checksum is wrong for the gzip member that starts");
        }
    }

    private long unsigned(int index) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | (packed.at(index + i) & 0xff);
        }
        return value;
    }

    private void checkExpansion() throws IOException {
        long read = Math.max(1, packed.position() + fed - inflater.getRemaining() - memberStart);
        if (inMember && memberBytes > limits.maxRecordBytes() && memberBytes / read > limits.maxExpansionRatio()) {
            Damage bomb = Damage.limit(
                    Damage.EXPANSION,
                    (double) memberBytes / read,
                    limits.maxExpansionRatio(),
                    "The gzip member that starts at byte " + memberStart + " of the file expands without end.");
            seekMember(fed - inflater.getRemaining());
            damage = bomb;
            stretchBytes = 0;
        }
    }

    /**
     * Ends the stretch and goes to the next member, searched from right behind the beginning of this one: where a damaged member ends
     * nobody knows. A gap right behind a gap is the same gap.
     */
    private void fail(String rule, String what) throws IOException {
        boolean sameGap = stretchBytes == 0;
        seekMember(1);
        if (!sameGap) {
            boolean ended = !packed.fill(1);
            String where = what + " at byte " + memberStart + " of the file";
            damage = ended
                    ? Damage.of(rule, where + "; nothing readable follows.")
                    : Damage.of(Damage.CORRUPT, where + "; reading goes on at byte " + packed.position() + ".");
        }
        stretchBytes = 0;
    }

    private void seekMember(int passed) throws IOException {
        inMember = false;
        searchedAgain += Math.max(0, fed - passed);
        fed = 0;
        packed.skip(Math.min(passed, packed.available()));
        while (packed.fill(4)) {
            int index = 0;
            int last = packed.available() - 4;
            while (index <= last && !(isMember(packed, index) && (packed.at(index + 3) & RESERVED_FLAGS) == 0)) {
                index++;
            }
            packed.skip(index);
            if (index <= last) {
                return;
            }
        }
        packed.skip(packed.available());
    }

    @Override
    public @Nullable Damage damage() {
        return damage;
    }

    @Override
    public boolean tainted() {
        return damage != null && memberBytes > 0;
    }

    @Override
    public void passDamage() {
        damage = null;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
