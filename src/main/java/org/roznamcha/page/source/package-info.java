/** Streams of page records out of WARC, HTML, JSON lines and plain-text files, plain or gzip. */
@NullMarked
package org.roznamcha.page.source;

import org.jspecify.annotations.NullMarked;
