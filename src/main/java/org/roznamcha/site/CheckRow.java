package org.roznamcha.site;

/**
 * One audit of the run.
 *
 * @param name stable name of the audit, such as {@code conservation}
 * @param question what it asks, in one sentence
 * @param figure what it measured, ready to print
 * @param limit what it would have accepted, ready to print
 * @param passed whether it did
 */
public record CheckRow(String name, String question, String figure, String limit, boolean passed) {}
