package org.roznamcha.topic;

/**
 * One topic of the taxonomy.
 *
 * @param id IPTC media topic id, such as {@code medtop:15000000}
 * @param code short name used in the rule tables, such as {@code sport}
 * @param labelEn English label as IPTC gives it
 * @param labelUr Urdu label
 */
public record Topic(String id, String code, String labelEn, String labelUr) {}
