package org.roznamcha.sample.synthetic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One input record, as planned. Moments are minutes since the dump's first day began in Pakistan.
 *
 * @param story what it tells; null for noise
 * @param day day of publication that planned it, from 0
 * @param number among the day's stories and noise
 * @param copy of the story; 0 for noise
 * @param capture of the copy, 0 for the first
 * @param outlet index of the outlet
 * @param fetched when
 * @param noise what it is instead of a story; {@link Noise#NONE} for a story
 */
record Visit(
        @Nullable StoryPlan story, int day, int number, int copy, int capture, int outlet, int fetched, Noise noise) {

    /** The order in a file; what breaks a file off comes last. */
    static final Comparator<Visit> ORDER = Comparator.comparing((Visit visit) -> visit.noise() == Noise.CUT)
            .thenComparing(Visit::fetched)
            .thenComparing(Visit::day)
            .thenComparing(Visit::number)
            .thenComparing(Visit::copy)
            .thenComparing(Visit::capture);

    Visit with(Noise other) {
        return new Visit(story, day, number, copy, capture, outlet, fetched, other);
    }
}
