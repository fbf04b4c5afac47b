/** Urdu letters, the two text forms with offsets, tokens, sentences and date expressions. Knows only the JDK and ICU4J. */
@NullMarked
package org.roznamcha.text;

import org.jspecify.annotations.NullMarked;
