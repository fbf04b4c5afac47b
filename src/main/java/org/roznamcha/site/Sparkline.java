package org.roznamcha.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of bars, one a day, from zero to the highest day, which is marked. */
final class Sparkline {

    private static final double WIDTH = 136;
    private static final double HEIGHT = 32;
    /** Room for the line at zero. */
    private static final double BASE = 1;

    private static final Template SVG = Template.of("""
            <svg class="spark" viewBox="0 0 136 32" preserveAspectRatio="none" role="img" aria-label="{{label}}">\
            <title>{{label}}</title>{{bars}}<line class="base" x1="0" y1="31.5" x2="136" y2="31.5"/></svg>""");

    private Sparkline() {}

    static Html of(List<DailyCount> daily) {
        if (daily.isEmpty()) {
            return Html.NOTHING;
        }
        DailyCount peak = daily.stream()
                .max(Comparator.comparingLong(DailyCount::storyCount)
                        .thenComparing(DailyCount::day, Comparator.reverseOrder()))
                .orElseThrow();
        StringBuilder bars = new StringBuilder();
        double slot = WIDTH / Math.max(daily.size(), 7);
        for (int i = 0; i < daily.size(); i++) {
            bars.append(bar(daily.get(i), i * slot, slot, peak));
        }
        String label = String.format(
                Locale.ROOT,
                "Daily stories, %s to %s: highest %s on %s",
                Figures.shortDay(daily.get(0).day()),
                Figures.shortDay(daily.get(daily.size() - 1).day()),
                Figures.count(peak.storyCount()),
                Figures.shortDay(peak.day()));
        return SVG.fill(Map.of("label", label, "bars", new Html(bars.toString())));
    }

    private static String bar(DailyCount count, double left, double slot, DailyCount peak) {
        if (count.storyCount() <= 0) {
            return "";
        }
        double height = Math.max(1, (HEIGHT - BASE - 1) * count.storyCount() / peak.storyCount());
        double gap = slot > 3 ? 1.5 : 0;
        return String.format(
                Locale.ROOT,
                "<rect%s x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/>",
                count.equals(peak) ? " class=\"peak\"" : "",
                left,
                HEIGHT - BASE - height,
                slot - gap,
                height);
    }
}
