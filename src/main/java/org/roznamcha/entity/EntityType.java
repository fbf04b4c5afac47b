package org.roznamcha.entity;

/** What an entity is. */
public enum EntityType {
    /** Person. */
    PER,
    /** Place: country, region, city, sea. */
    LOC,
    /** Organisation: state body, party, company, team, outlet. */
    ORG,
    /** Named event: war, tournament, treaty. */
    EVENT,
    /** Anything else with a name: law, product, work. */
    MISC
}
