package org.roznamcha.page.markup;

/** Ends the reading of a page that holds what is too rare to be known here; thrown within this package only. */
final class RareMarkup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RareMarkup(String what) {
        // No stack trace: this is control flow.
        super(what, null, false, false);
    }
}
