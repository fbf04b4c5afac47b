/**
 * Urdu text, from characters to dates. Knows only the JDK and ICU4J.
 *
 * <p>{@link org.roznamcha.text.UrduText} gives a text its two forms: display, repaired by {@code DisplayForm} (code pages, letters,
 * words), and key, folded by {@code KeyForm} with the way back to display offsets. {@link org.roznamcha.text.Tokenizer}, {@link
 * org.roznamcha.text.Sentences} and {@link org.roznamcha.text.DateExpressions} read these forms; all their spans are half-open UTF-16
 * ranges of the display form. What asks of every token of a text reads {@link org.roznamcha.text.Tokens}, and finds its words by {@link
 * org.roznamcha.text.WordTable}: no token becomes an object before it matters. {@link org.roznamcha.text.CompactKey} compares names
 * whatever their spaces.
 *
 * <p>Word lists and the vocabulary of dates are resource files beside the classes.
 */
@NullMarked
package org.roznamcha.text;

import org.jspecify.annotations.NullMarked;
