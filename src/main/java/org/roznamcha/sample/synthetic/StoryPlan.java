package org.roznamcha.sample.synthetic;

import java.util.List;

/**
 * A story before it is written: what it is about and who carries it when.
 *
 * @param day its day of publication, from 0
 * @param number among the day's, from 0
 * @param subject what it is about
 * @param copies who carries it, the author first
 */
record StoryPlan(int day, int number, Subject subject, List<Copy> copies) {

    /**
     * What a story is about; its follow-ups are about the same.
     *
     * @param day of the story that broke it
     * @param number of the story that broke it
     * @param theme its topic
     * @param leads whom it is about
     */
    record Subject(int day, int number, Themes.Theme theme, List<Cast.Member> leads) {}

    /** What an outlet did to a story. */
    enum Kind {
        ORIGINAL,
        WIRE,
        EDITED
    }

    /**
     * One outlet's page of the story. Moments are minutes since the dump's first day began.
     *
     * @param outlet whose
     * @param kind what it did
     * @param published when
     * @param fetches when it was crawled, in order
     * @param corrected whether the text changed before the last crawl
     * @param misdated whether the page claims to be of next year
     */
    record Copy(int outlet, Kind kind, int published, List<Integer> fetches, boolean corrected, boolean misdated) {}

    boolean isFollowUp() {
        return subject.day() != day || subject.number() != number;
    }

    /** A name of the story that no other has. */
    String name() {
        return name(day, number);
    }

    static String name(int day, int number) {
        return "d" + day + "-" + number;
    }
}
