package org.roznamcha.topic;

/**
 * How strongly a document is about a topic.
 *
 * @param topicId IPTC media topic id, such as {@code medtop:16000000}
 * @param label English label
 * @param score 0 to 1; the scores of one document add up to at most 1
 * @param rank 1 for the strongest
 */
public record TopicScore(String topicId, String label, double score, int rank) {}
