/**
 * The HTML report of one run: one self-contained page that opens from disk with no network.
 *
 * <p>{@link org.roznamcha.site.ReportPage} holds everything the page shows as plain records; {@link
 * org.roznamcha.site.ReportPageWriter} turns it into HTML, the same bytes for the same page. Layout and wording live in the
 * resource files beside the classes; text from the data is escaped by {@link org.roznamcha.site.Template} and nowhere else.
 */
@NullMarked
package org.roznamcha.site;

import org.jspecify.annotations.NullMarked;
