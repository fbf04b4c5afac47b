/**
 * A published lake against the truth that {@code jobs/sample} wrote beside its dump: Spark brings planted and found rows together, and
 * {@code org.roznamcha.score} compares them where they lie. Only sums come to the driver.
 *
 * <p>A report table that is new gets a {@link org.roznamcha.app.score.LakeMeasure} of its own in {@link
 * org.roznamcha.app.score.LakeScore#MEASURES}.
 */
@NullMarked
package org.roznamcha.app.score;

import org.jspecify.annotations.NullMarked;
