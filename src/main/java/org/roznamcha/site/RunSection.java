package org.roznamcha.site;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The head figures of a run, the files it read, and what it dropped. */
final class RunSection {

    private static final Template SECTION = Template.bundled("run.html");
    private static final Template ROW = Template.of(
            "<tr><th scope=\"row\"><code><bdi>{{name}}</bdi></code></th><td class=\"n\">{{count}}</td></tr>");
    private static final Template LINK =
            Template.of("Plain Parquet files of this run: <a href=\"{{path}}\">{{path}}</a>");
    private static final Template PLACE = Template.of("Plain Parquet files of this run: <code>{{path}}</code>");

    /** A path without scheme or authority: it cannot leave the disk the page lies on. */
    private static final Pattern RELATIVE_PATH = Pattern.compile("(?!//)[A-Za-z0-9._~/-]+");

    private RunSection() {}

    static Html of(RunFacts run) {
        return SECTION.fill(Map.of(
                "records", Figures.count(run.recordCount()),
                "captured", Figures.count(run.capturedCount()),
                "rejected", Figures.count(run.rejectedCount()),
                "documents", Figures.count(run.documentCount()),
                "stories", Figures.count(run.storyCount()),
                "hosts", Figures.count(run.hostCount()),
                "inputs",
                        rows(run.inputs().stream()
                                .map(input -> row(input.path(), input.recordCount()))
                                .toList()),
                "rejects",
                        rows(run.rejects().stream()
                                .map(reject -> row(reject.rule(), reject.recordCount()))
                                .toList())));
    }

    static Html release(RunFacts run) {
        String path = run.releasePath();
        if (path == null) {
            return Html.text("This run has no release of plain files.");
        }
        return (RELATIVE_PATH.matcher(path).matches() ? LINK : PLACE).fill(Map.of("path", path));
    }

    private static Html row(String name, long count) {
        return ROW.fill(Map.of("name", name, "count", Figures.count(count)));
    }

    private static Html rows(List<Html> rows) {
        return rows.isEmpty()
                ? new Html(
                        "<tr><td class=\"soft\" colspan=\"2\">None <span lang=\"ur\" dir=\"rtl\">کوئی نہیں</span></td></tr>")
                : Html.join(rows);
    }
}
