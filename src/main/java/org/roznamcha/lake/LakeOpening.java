package org.roznamcha.lake;

import java.io.IOException;

/**
 * Makes the tables that are missing and finishes what a run that was cut short has left. A lake that stands is open at once. The tables of a
 * new one are made when they are first needed, so that nobody waits for them before the first page is read.
 */
public final class LakeOpening {

    private final LakeTables tables;
    private final Publication publication;
    private final boolean lakeStood;
    private boolean opened;

    private LakeOpening(LakeTables tables, Publication publication, boolean lakeStood) {
        this.tables = tables;
        this.publication = publication;
        this.lakeStood = lakeStood;
    }

    /** Begins, and completes unless the lake is new. */
    public static LakeOpening of(LakeTables tables, Publication publication) throws IOException {
        publication.begin();
        boolean stands = tables.begun() || publication.current().isPresent();
        LakeOpening opening = new LakeOpening(tables, publication, stands);
        if (stands) {
            opening.complete();
        }
        return opening;
    }

    /** Whether there were tables before; if so they can be read. */
    public boolean lakeStood() {
        return lakeStood;
    }

    /** Sees to it that every table is there. */
    public void complete() throws IOException {
        if (!opened) {
            tables.createMissing();
            publication.recover();
            opened = true;
        }
    }
}
