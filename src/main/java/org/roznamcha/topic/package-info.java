/** Taxonomy and classifier: text to scored topics. */
@NullMarked
package org.roznamcha.topic;

import org.jspecify.annotations.NullMarked;
