package org.roznamcha.stage;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UrduText;

/** A document's text columns, stored in display form, in both forms. */
final class AnnotationText {

    private AnnotationText() {}

    /** The column's text; the empty text where it is null. */
    static UrduText of(Row document, String column) {
        @Nullable String value = document.getAs(column);
        return UrduText.ofDisplay(value == null ? "" : value);
    }
}
