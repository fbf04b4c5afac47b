package org.roznamcha.sample.synthetic;

/**
 * A stretch of days on which far more stories than usual are about someone.
 *
 * @param member whom
 * @param firstDay its first day, counted from the first of the dump
 * @param days how many
 * @param peak part of a day's stories that it has on its strongest day
 */
record Burst(Cast.Member member, int firstDay, int days, double peak) {

    /** The part of a day's stories that it adds: full on the second day, then fading by a third each day. */
    double share(int day) {
        int age = day - firstDay;
        if (age < 0 || age >= days) {
            return 0;
        }
        return age == 0 ? peak * 0.7 : peak * Math.pow(2.0 / 3, Math.max(0, age - 1));
    }
}
