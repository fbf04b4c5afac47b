package org.roznamcha.stage;

import org.roznamcha.conf.Settings;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.ReadLimits;

/**
 * What reading is configured with, in the reader's own terms.
 *
 * @param fields names of the fields in JSON lines, and of columns
 * @param limits how much one record may cost
 */
public record ReadingOptions(FieldNames fields, ReadLimits limits) {

    public static ReadingOptions of(Settings.Input input) {
        Settings.Fields names = input.fields();
        return new ReadingOptions(
                new FieldNames(
                        names.url(), names.fetchedAt(), names.html(), names.text(), names.title(), names.publishedAt()),
                new ReadLimits(
                        Math.toIntExact(input.recordLimitBytes()),
                        ReadLimits.DEFAULTS.maxHeaderBytes(),
                        Math.toIntExact(input.expansionLimit())));
    }
}
