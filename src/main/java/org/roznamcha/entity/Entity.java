package org.roznamcha.entity;

/**
 * Something with a name that reports follow.
 *
 * @param id Wikidata id where it is certain, else {@code rz:<slug>}; never reused
 * @param type what it is
 * @param labelUr Urdu label
 * @param labelEn English label
 */
public record Entity(String id, EntityType type, String labelUr, String labelEn) {}
