/**
 * The bundled sample dump: readable stories and page layouts in {@code src/sample}, rendered to the input formats of the pipeline,
 * with the truth about every record beside it.
 */
@NullMarked
package org.roznamcha.sample;

import org.jspecify.annotations.NullMarked;
