package org.roznamcha.site;

import java.util.List;
import java.util.Map;
import org.roznamcha.report.Share;

/** The tables of entities and of topics: a name, its days, the four units side by side, its share of stories. */
final class CountTable {

    private static final Template TABLE = Template.bundled("count-table.html");
    private static final Template ROW = Template.bundled("count-row.html");
    private static final Template CHIP = Template.of("<span class=\"chip\">{{type}}</span>");

    private CountTable() {}

    static Html ofEntities(List<EntityRow> rows) {
        double scale = scale(rows.stream().map(EntityRow::storyShare).toList());
        List<Html> html = rows.stream()
                .map(row -> row(
                        row.labelUr(),
                        row.labelEn(),
                        CHIP.fill(Map.of("type", typeName(row.type()))),
                        row.counts(),
                        row.storyShare(),
                        row.daily(),
                        scale))
                .toList();
        return table("Entities in four counting units, with their share of all stories", html);
    }

    static Html ofTopics(List<TopicRow> rows) {
        double scale = scale(rows.stream().map(TopicRow::storyShare).toList());
        List<Html> html = rows.stream()
                .map(row -> row(
                        row.labelUr(),
                        row.labelEn(),
                        CHIP.fill(Map.of("type", "weight " + Figures.decimal(row.softCount()))),
                        row.counts(),
                        row.storyShare(),
                        row.daily(),
                        scale))
                .toList();
        return table("Topics in four counting units; weight is the sum of the topic's scores over documents", html);
    }

    private static Html table(String caption, List<Html> rows) {
        return rows.isEmpty() ? EmptyNote.HTML : TABLE.fill(Map.of("caption", caption, "rows", Html.join(rows)));
    }

    private static Html row(
            String labelUr,
            String labelEn,
            Html chip,
            UnitCounts counts,
            Share share,
            List<DailyCount> daily,
            double scale) {
        return ROW.fill(Map.of(
                "label_ur", labelUr,
                "label_en", labelEn,
                "chip", chip,
                "trend", Sparkline.of(daily),
                "pages", Figures.count(counts.pageCount()),
                "documents", Figures.count(counts.documentCount()),
                "stories", Figures.count(counts.storyCount()),
                "fractions", Figures.decimal(counts.storyFractionSum()),
                "share", ShareBar.of(share, scale)));
    }

    /** The upper end of the widest interval fills the width, so that rows can be compared. */
    private static double scale(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.whole() > 0)
                .mapToDouble(share -> share.interval().high())
                .max()
                .orElse(1);
    }

    private static String typeName(String type) {
        return switch (type) {
            case "PER" -> "person";
            case "LOC" -> "place";
            case "ORG" -> "organisation";
            case "EVENT" -> "event";
            case "MISC" -> "other";
            default -> type;
        };
    }
}
