package org.roznamcha.page.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The content of a compressed file of any number of members, which finds its way behind damage to the next member. Library streams stop at
 * the first fault.
 */
final class MemberSource implements ByteSource {

    private static final int BUFFER_BYTES = 1 << 14;

    private final ByteWindow packed;
    private final MemberInput input;
    private final MemberDecoder decoder;
    private final ReadLimits limits;
    private boolean inMember;
    private long memberStart;
    private long memberBytes;
    private long stretchBytes = 1;
    private @Nullable Damage damage;

    MemberSource(ByteWindow packed, MemberDecoder decoder, ReadLimits limits) {
        this.packed = packed;
        this.input = new MemberInput(packed);
        this.decoder = decoder;
        this.limits = limits;
    }

    /** The content of members in memory. */
    static MemberSource of(byte[] packed, MemberDecoder decoder, ReadLimits limits) {
        return new MemberSource(new ByteWindow(ByteSource.of(new ByteArrayInputStream(packed))), decoder, limits);
    }

    /** The content as a whole; null if it is damaged or has more than {@code most} bytes. */
    byte @Nullable [] readWithin(int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        int count;
        while ((count = read(buffer, 0, buffer.length)) > 0 && out.size() + count <= most) {
            out.write(buffer, 0, count);
        }
        return count > 0 || damage != null ? null : out.toByteArray();
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (damage == null) {
            if (!inMember && !openMember()) {
                return -1;
            }
            int count = inMember ? decode(target, from, length) : 0;
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
        try {
            inMember = decoder.begin(input);
            if (!inMember) {
                input.leave();
            }
        } catch (DataFormatException none) {
            fail(Damage.CORRUPT, "No " + decoder.name() + " starts at byte " + memberStart + " of the file");
        }
        return true;
    }

    /** Some bytes of the current member; 0 when the member ended, well or not, or more input is needed. */
    private int decode(byte[] target, int from, int length) throws IOException {
        try {
            int count = decoder.decode(input, target, from, length);
            if (count < 0) {
                input.leave();
                inMember = false;
                return 0;
            }
            memberBytes += count;
            stretchBytes += count;
            checkExpansion();
            return count;
        } catch (DataFormatException broken) {
            String where = "The " + decoder.name() + " that starts at byte " + memberStart + " of the file ";
            if (input.ranOut()) {
                fail(Damage.TRUNCATED, where + "ends too early");
            } else {
                fail(Damage.CORRUPT, where + "is damaged (" + broken.getMessage() + ")");
            }
            return 0;
        }
    }

    private void checkExpansion() throws IOException {
        long read = Math.max(1, input.position() - memberStart);
        if (memberBytes > limits.maxRecordBytes() && memberBytes / read > limits.maxExpansionRatio()) {
            input.leave();
            seekMember();
            stretchBytes = 0;
            damage = Damage.limit(
                    Damage.EXPANSION,
                    (double) memberBytes / read,
                    limits.maxExpansionRatio(),
                    "The " + decoder.name() + " that starts at byte " + memberStart
                            + " of the file expands without end; bytes " + memberStart + " to " + packed.position()
                            + " of the file were given up.");
        }
    }

    /**
     * Ends the stretch and goes to the next member, searched from right behind the beginning of this one: where a damaged member ends
     * nobody knows. A gap right behind a gap is the same gap.
     */
    private void fail(String rule, String problem) throws IOException {
        boolean sameGap = stretchBytes == 0;
        input.goBack();
        seekMember();
        if (!sameGap) {
            boolean ended = !packed.fill(1);
            damage = ended
                    ? Damage.of(rule, problem + "; nothing readable follows.")
                    : Damage.of(Damage.CORRUPT, problem + "; reading goes on at byte " + packed.position() + ".");
        }
        stretchBytes = 0;
    }

    private void seekMember() throws IOException {
        inMember = false;
        int needed = decoder.startBytes();
        while (packed.fill(needed)) {
            int index = 0;
            int last = packed.available() - needed;
            while (index <= last && !decoder.startsAt(packed, index)) {
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
        decoder.close();
        packed.close();
    }
}
