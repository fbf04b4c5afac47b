/**
 * Page layouts as real sites have them, and the setting of articles into them: from {@code Layout} (facts and a Mustache template, in the
 * resources beside) and {@code Article} over {@code PageModel}, all that a template may name, to the bytes of {@code LayoutRenderer}.
 *
 * <p>Knows no clock and no chance. The gold set for extraction and the synthetic dump are both set into these layouts.
 */
@NullMarked
package org.roznamcha.sample.layout;

import org.jspecify.annotations.NullMarked;
