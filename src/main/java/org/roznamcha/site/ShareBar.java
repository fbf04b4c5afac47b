package org.roznamcha.site;

import java.util.Locale;
import java.util.Map;
import org.roznamcha.report.Share;
import org.roznamcha.report.WilsonInterval;

/** A share as a bar with its interval as a whisker, and both in words. */
final class ShareBar {

    private static final Template CELL = Template.bundled("share.html");

    private ShareBar() {}

    /** @param scale the share that fills the whole width, above 0 */
    static Html of(Share share, double scale) {
        if (share.value().isEmpty()) {
            return Html.text("–");
        }
        double value = share.value().getAsDouble();
        WilsonInterval interval = share.interval();
        return CELL.fill(Map.of(
                "x", onScale(value, scale),
                "x_low", onScale(interval.low(), scale),
                "x_high", onScale(interval.high(), scale),
                "share", Figures.percent(value),
                "low", Figures.percent(interval.low()),
                "high", Figures.percent(interval.high())));
    }

    private static String onScale(double share, double scale) {
        return String.format(Locale.ROOT, "%.2f", Math.min(99.5, 100 * share / scale));
    }
}
