package org.roznamcha.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Makes the tables that are missing and clears what a run that was cut short has left. A lake that stands is open when this is: there
 * is not much to do. The tables of a new one are made beside the reading of pages, which needs none of them.
 */
public final class LakeOpening implements AutoCloseable {

    private final LakeTables tables;
    private final Publication publication;
    private final boolean lakeStood;
    private final Concurrently threads = new Concurrently();
    private final Supplier<Boolean> opened;

    private LakeOpening(LakeTables tables, Publication publication, boolean lakeStood) {
        this.tables = tables;
        this.publication = publication;
        this.lakeStood = lakeStood;
        this.opened = threads.start(this::open);
    }

    /** Begins, and waits for the end unless the lake is new. */
    public static LakeOpening of(LakeTables tables, Publication publication) throws IOException {
        publication.clearStaging();
        boolean stands = tables.begun() || publication.current().isPresent();
        LakeOpening opening = new LakeOpening(tables, publication, stands);
        if (stands) {
            opening.await();
        }
        return opening;
    }

    /** Whether there were tables before; if so they can be read. */
    public boolean lakeStood() {
        return lakeStood;
    }

    /** Waits until every table is there. */
    public void await() {
        var unused = opened.get();
    }

    private boolean open() {
        tables.createMissing();
        try {
            publication.recover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public void close() {
        threads.close();
    }
}
