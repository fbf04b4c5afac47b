package org.roznamcha.document;

/**
 * A line near an end of a body.
 *
 * @param edge the end
 * @param key hash of the line, see {@link EdgeLines#key}
 * @param line the line in key form
 */
public record EdgeLine(Edge edge, long key, String line) {}
