package org.roznamcha.topic;

/**
 * One term that spoke for or against a topic in one document.
 *
 * @param topicId IPTC media topic id
 * @param term the term in key form, as it stands in the document; for a section hint the section's name
 * @param field where it was found
 * @param count how often it stands there
 * @param points what it added to the topic's evidence, negative when it speaks against the topic
 */
public record TopicEvidence(String topicId, String term, Field field, int count, double points) {

    /** Where a piece of evidence was found. */
    public enum Field {
        /** In the title at least once, perhaps in the text as well. */
        TITLE,
        /** In the text only. */
        TEXT,
        /** The site's own section name. */
        SECTION
    }
}
