package org.roznamcha.stage;

import org.roznamcha.lake.InputFile;
import org.roznamcha.page.source.FileRange;

/** What one task reads of a file. */
record FilePart(InputFile file, FileRange range) {

    /** How many bytes it has. */
    long bytes() {
        return Math.min(range.to(), file.bytes()) - range.from();
    }
}
