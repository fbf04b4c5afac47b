/**
 * How well the job does, as figures beside their goals: {@code jobs/figures} prints them. Measures compare what the pure
 * packages say with a stated truth; they know no Spark and no lake.
 */
@NullMarked
package org.roznamcha.score;

import org.jspecify.annotations.NullMarked;
