package org.roznamcha.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a report as one HTML page that needs nothing but itself. */
public final class ReportPageWriter {

    private static final Template PAGE = Template.bundled("page.html");
    private static final Html STYLE = new Html(Template.resource("style.css"));
    private static final Html READING = new Html(Template.resource("reading.html"));

    private ReportPageWriter() {}

    /** The page as HTML, to be stored as UTF-8: the same text for the same report. */
    public static String render(ReportPage page) {
        RunFacts run = page.run();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("style", STYLE);
        values.put("period", Figures.period(run.firstDay(), run.lastDay()));
        values.put("as_of", Figures.moment(run.asOf()));
        values.put("run_id", run.runId());
        values.put("run", RunSection.of(run));
        values.put("dates", DateBar.of(page.dates()));
        values.put("entities", CountTable.ofEntities(page.entities()));
        values.put("topics", CountTable.ofTopics(page.topics()));
        values.put("coverage", CoverageGrid.of(page.coverage()));
        values.put("duplicates", DuplicateTable.of(page.duplicates()));
        values.put("checks", CheckTable.of(page.checks()));
        values.put("reading", READING);
        values.put("release", RunSection.release(run));
        values.put("pipeline_version", run.pipelineVersion());
        values.put("gazetteer_version", run.gazetteerVersion());
        values.put("model_version", run.modelVersion());
        return PAGE.fill(values).markup() + "\n";
    }
}
