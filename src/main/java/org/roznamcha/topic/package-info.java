/**
 * Taxonomy and classifier: text to scored topics.
 *
 * <p>{@link org.roznamcha.topic.Taxonomy} holds the 17 topics, {@link org.roznamcha.topic.TopicClassifier} scores a
 * document against them from readable tables of terms and section names, and {@link org.roznamcha.topic.Keyness} measures
 * how typical a word is of one body of text. The tables lie beside the classes as {@code topics.tsv}, {@code terms.tsv} and
 * {@code sections.tsv}.
 */
@NullMarked
package org.roznamcha.topic;

import org.jspecify.annotations.NullMarked;
