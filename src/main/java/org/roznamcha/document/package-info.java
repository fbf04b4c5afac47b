/** Identity, language, quality rules, shingles and signatures of one document. */
@NullMarked
package org.roznamcha.document;

import org.jspecify.annotations.NullMarked;
