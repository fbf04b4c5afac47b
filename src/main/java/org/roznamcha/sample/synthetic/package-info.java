/**
 * A synthetic Urdu web of any size with the truth about it.
 *
 * <p>Everything follows from a seed: {@code Chance} draws what {@code (seed, purpose, numbers)} decide, so that each story, page
 * and file can be made on its own, on any thread, and comes out the same. {@code Grammar} writes sentences, {@code Cast} knows
 * whom they are about, {@code StoryWriter} makes stories of them.
 */
@NullMarked
package org.roznamcha.sample.synthetic;

import org.jspecify.annotations.NullMarked;
