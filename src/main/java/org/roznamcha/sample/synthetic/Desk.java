package org.roznamcha.sample.synthetic;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.roznamcha.sample.UrduDates;

/**
 * What every page is made with.
 *
 * @param options what was asked for
 * @param writer writes stories
 * @param outlets who publishes
 * @param planner what is published when
 */
record Desk(DumpOptions options, StoryWriter writer, List<Outlet> outlets, Planner planner) {

    static Desk of(DumpOptions options) {
        StoryWriter writer = new StoryWriter();
        List<Outlet> outlets = Outlet.all(options);
        Themes themes = new Themes(StoryWriter.resource("themes.tsv"));
        return new Desk(options, writer, outlets, new Planner(options, outlets, writer.cast(), themes));
    }

    long seed() {
        return options.seed();
    }

    /** The moment so many minutes after the first day began. */
    OffsetDateTime moment(int minutes) {
        return options.firstDay()
                .atStartOfDay(UrduDates.KARACHI)
                .toOffsetDateTime()
                .plusMinutes(minutes);
    }

    LocalDate date(int day) {
        return options.firstDay().plusDays(day);
    }

    /** The moment that a page gives as its publication. */
    OffsetDateTime claimed(StoryPlan.Copy copy) {
        OffsetDateTime published = moment(copy.published());
        return copy.misdated() ? published.plusYears(1) : published;
    }

    /** The status that a correct reader gives the date of a copy. */
    String dateStatus(StoryPlan.Copy copy) {
        return copy.misdated() ? "suspect" : outlets.get(copy.outlet()).dateStatus();
    }

    /** Whether a copy counts on a day. */
    boolean isDated(StoryPlan.Copy copy) {
        String status = dateStatus(copy);
        return status.equals("trusted") || status.equals("imputed");
    }
}
