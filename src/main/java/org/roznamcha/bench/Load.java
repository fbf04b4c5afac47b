package org.roznamcha.bench;

/**
 * What went through a step once: the same pages in every unit that a rate can be asked in.
 *
 * @param pages input records
 * @param bytes bytes of those records, decompressed
 * @param documents documents that were kept of them
 * @param tokens words, numbers and ordinals of the documents' texts
 */
public record Load(long pages, long bytes, long documents, long tokens) {}
