package org.roznamcha.page.source;

/** Ends the reading of one record inside this package; a reader turns it into an {@code Unreadable}. */
final class RefusedRecord extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Damage damage;

    RefusedRecord(Damage damage) {
        super(damage.detail(), null, false, false);
        this.damage = damage;
    }

    RefusedRecord(String rule, String detail) {
        this(Damage.of(rule, detail));
    }

    Damage damage() {
        return damage;
    }
}
