package org.roznamcha.sample.synthetic;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Plans what is published each day and when it is crawled. Everything follows from the options: any day can be planned on any thread,
 * without the others.
 */
final class Planner {

    /** A record is fetched less than so many days behind the day that planned it. */
    static final int LONGEST_DELAY_DAYS = 14;

    static final int DAY = 24 * 60;

    private static final double NOISE = 0.12;
    private static final double FOLLOW_UP = 0.12;
    private static final double SPREADS = 0.3;
    private static final int MOST_COPIES = 40;
    private static final double RECRAWLED = 0.06;
    private static final double MISDATED = 0.006;

    private static final List<Cast.Kind> LEADING =
            List.of(Cast.Kind.PERSON, Cast.Kind.PERSON, Cast.Kind.BODY, Cast.Kind.PLACE, Cast.Kind.COUNTRY);

    private final DumpOptions options;
    private final List<Outlet> outlets;
    private final Cast cast;
    private final Themes themes;
    private final List<Burst> bursts;
    private final int[] quotas;

    Planner(DumpOptions options, List<Outlet> outlets, Cast cast, Themes themes) {
        this.options = options;
        this.outlets = outlets;
        this.cast = cast;
        this.themes = themes;
        this.bursts = drawBursts();
        this.quotas = drawQuotas();
    }

    List<Burst> bursts() {
        return bursts;
    }

    /** About one burst for each nine days, each of another member. */
    private List<Burst> drawBursts() {
        Chance chance = Chance.of(options.seed(), "bursts");
        List<Cast.Member> left = new ArrayList<>(cast.members());
        List<Burst> drawn = new ArrayList<>();
        for (int i = 0; i < 1 + options.days() / 9 && !left.isEmpty(); i++) {
            Cast.Member member = left.remove(chance.below(left.size()));
            int length = chance.between(3, 7);
            int first = chance.below(Math.max(1, options.days() - length));
            drawn.add(new Burst(member, first, length, 0.04 + 0.11 * chance.share()));
        }
        return List.copyOf(drawn);
    }

    /** Records for each day: fewer on Fridays and Sundays, a slow swell, in all as many as asked for. */
    private int[] drawQuotas() {
        double[] upTo = new double[options.days() + 1];
        for (int day = 0; day < options.days(); day++) {
            DayOfWeek weekday = options.firstDay().plusDays(day).getDayOfWeek();
            double rhythm = weekday == DayOfWeek.FRIDAY ? 0.75 : weekday == DayOfWeek.SUNDAY ? 0.8 : 1;
            upTo[day + 1] = upTo[day] + rhythm * (1 + 0.12 * Math.sin(2 * Math.PI * day / 60));
        }
        int[] drawn = new int[options.days()];
        for (int day = 0; day < drawn.length; day++) {
            drawn[day] = (int) (Math.round(options.pages() * upTo[day + 1] / upTo[drawn.length])
                    - Math.round(options.pages() * upTo[day] / upTo[drawn.length]));
        }
        return drawn;
    }

    /** Tells stories and noise of a day of publication, in their order. */
    void plan(int day, Consumer<StoryPlan> stories, Consumer<Visit> noise) {
        int left = quotas[day];
        for (int number = 0; left > 0; number++) {
            Chance chance = Chance.of(options.seed(), "plan", day, number);
            if (chance.in(NOISE)) {
                noise.accept(noise(day, number, chance));
                left--;
            } else {
                StoryPlan plan = story(day, number, chance, left);
                left -= plan.copies().stream()
                        .mapToInt(copy -> copy.fetches().size())
                        .sum();
                stories.accept(plan);
            }
        }
    }

    private Visit noise(int day, int number, Chance chance) {
        int outlet = chance.zipf(outlets.size());
        Noise kind = Noise.draw(chance, outlets.get(outlet).files());
        int fetched = day * DAY + chance.below(2 * DAY);
        return new Visit(null, day, number, 0, 0, outlet, fetched, kind);
    }

    private StoryPlan story(int day, int number, Chance chance, int most) {
        boolean followUp = day > 0 && chance.in(FOLLOW_UP);
        StoryPlan.Subject subject = followUp
                ? subject(day - Math.min(day, chance.between(1, 3)), chance.zipf(StoryWriter.FOLLOWED))
                : subject(day, number);
        int start = day * DAY + chance.between(5 * 60, DAY - 1);
        List<Integer> carriers = carriers(chance);
        List<StoryPlan.Copy> copies = new ArrayList<>();
        int left = most;
        for (int outlet : carriers) {
            if (left > 0) {
                StoryPlan.Copy copy = copy(outlet, copies.isEmpty(), day, start, chance, left);
                left -= copy.fetches().size();
                copies.add(copy);
            }
        }
        return new StoryPlan(day, number, subject, List.copyOf(copies));
    }

    private StoryPlan.Subject subject(int day, int number) {
        Chance chance = Chance.of(options.seed(), "subject", day, number);
        double at = chance.share();
        for (Burst burst : bursts) {
            at -= burst.share(day);
            if (at < 0) {
                return new StoryPlan.Subject(
                        day, number, themes.drawFor(burst.member(), chance), List.of(burst.member()));
            }
        }
        Themes.Theme theme = themes.draw(chance);
        List<Cast.Member> choices = cast.of(chance.pick(LEADING), theme.code());
        return new StoryPlan.Subject(day, number, theme, List.of(choices.get(chance.zipf(choices.size()))));
    }

    /** Most stories stay with one outlet; of the others half have two, and few have many. */
    private List<Integer> carriers(Chance chance) {
        List<Integer> carriers = new ArrayList<>();
        carriers.add(chance.zipf(outlets.size()));
        int wanted = 1;
        if (chance.in(SPREADS)) {
            wanted = (int) Math.min(MOST_COPIES, 2 / Math.sqrt(1 - chance.share()));
        }
        for (int tries = 0; carriers.size() < Math.min(wanted, outlets.size() / 2) && tries < 400; tries++) {
            int outlet = chance.zipf(outlets.size());
            if (!carriers.contains(outlet)) {
                carriers.add(outlet);
            }
        }
        return carriers;
    }

    private StoryPlan.Copy copy(int outlet, boolean first, int day, int start, Chance chance, int most) {
        int published = first ? start : Math.min(start + 5 + chance.geometric(240), (day + 3) * DAY - 1);
        StoryPlan.Kind kind =
                first ? StoryPlan.Kind.ORIGINAL : chance.in(0.65) ? StoryPlan.Kind.WIRE : StoryPlan.Kind.EDITED;
        List<Integer> fetches = new ArrayList<>();
        fetches.add(Math.min(published + 20 + chance.geometric(600), published + 4 * DAY));
        boolean corrected = false;
        if (chance.in(RECRAWLED) && most > 1) {
            fetches.add(fetches.get(0) + chance.between(DAY / 2, 6 * DAY));
            corrected = chance.in(0.4);
        }
        boolean misdated =
                chance.in(MISDATED) && outlets.get(outlet).dateStatus().equals("trusted");
        return new StoryPlan.Copy(outlet, kind, published, List.copyOf(fetches), corrected, misdated);
    }

    /** A headline that is read on a day of crawling: about what one of the day's stories is about. */
    String headline(int fetchDay, int number, StoryWriter writer) {
        int day = Math.min(fetchDay, options.days() - 1);
        return writer.headline(subject(day, number), Chance.of(options.seed(), "box", fetchDay, number))
                .text();
    }

    /** Every visit of a day of crawling, in the order of fetching. */
    List<Visit> visits(int fetchDay) {
        List<Visit> visits = new ArrayList<>();
        Consumer<Visit> addDay = visit -> {
            if (visit.fetched() / DAY == fetchDay) {
                visits.add(visit);
            }
        };
        int last = Math.min(fetchDay, options.days() - 1);
        for (int day = Math.max(0, fetchDay - LONGEST_DELAY_DAYS); day <= last; day++) {
            plan(day, story -> visits(story).forEach(addDay), addDay);
        }
        visits.sort(Visit.ORDER);
        return visits;
    }

    /** The visits of one story. */
    static List<Visit> visits(StoryPlan story) {
        List<Visit> visits = new ArrayList<>();
        for (int c = 0; c < story.copies().size(); c++) {
            StoryPlan.Copy copy = story.copies().get(c);
            for (int f = 0; f < copy.fetches().size(); f++) {
                visits.add(new Visit(
                        story,
                        story.day(),
                        story.number(),
                        c,
                        f,
                        copy.outlet(),
                        copy.fetches().get(f),
                        Noise.NONE));
            }
        }
        return visits;
    }
}
