/** Measures over counts: shares, intervals, effective numbers. */
@NullMarked
package org.roznamcha.report;

import org.jspecify.annotations.NullMarked;
