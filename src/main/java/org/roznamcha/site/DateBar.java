package org.roznamcha.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One bar in four parts: how the documents were dated. */
final class DateBar {

    private static final Template BAR = Template.of("""
            <svg class="datebar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">{{parts}}</svg>
            <dl class="key">
            {{keys}}
            </dl>""");
    private static final Template KEY = Template.of("""
            <div><i class="{{class}}"></i><dt>{{en}} <span lang="ur" dir="rtl">{{ur}}</span></dt>\
            <dd>{{count}} <span>{{share}}&nbsp;%</span></dd></div>""");

    private DateBar() {}

    static Html of(DateCounts counts) {
        if (counts.total() == 0) {
            return EmptyNote.HTML;
        }
        List<Part> parts = List.of(
                new Part("d1", "Trusted", "مستند", counts.trusted()),
                new Part("d2", "Imputed", "اخذ شدہ", counts.imputed()),
                new Part("d3", "Suspect", "مشکوک", counts.suspect()),
                new Part("d4", "Undated", "بے تاریخ", counts.undated()));
        List<Html> keys = new ArrayList<>();
        StringBuilder bar = new StringBuilder();
        double left = 0;
        for (Part part : parts) {
            double share = (double) part.count / counts.total();
            bar.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"10\"/>",
                    part.style,
                    left,
                    1000 * share));
            left += 1000 * share;
            keys.add(KEY.fill(Map.of(
                    "class", part.style,
                    "en", part.en,
                    "ur", part.ur,
                    "count", Figures.count(part.count),
                    "share", Figures.percent(share))));
        }
        return BAR.fill(Map.of("parts", new Html(bar.toString()), "keys", Html.join(keys)));
    }

    private record Part(String style, String en, String ur, long count) {}
}
