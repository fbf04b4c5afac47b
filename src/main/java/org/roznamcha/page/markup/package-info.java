/**
 * The markup of a page as a tree of elements and runs of text: only what extraction asks for, at a fraction of a general parser's cost.
 * Trees are built by the rules of the HTML Standard; what these need rarely is left to jsoup.
 */
@NullMarked
package org.roznamcha.page.markup;

import org.jspecify.annotations.NullMarked;
