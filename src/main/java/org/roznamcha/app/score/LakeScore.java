package org.roznamcha.app.score;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roznamcha.lake.Period;
import org.roznamcha.score.Scores;

/** Everything that is scored of a lake. */
public final class LakeScore {

    /** In the order of the job: records, pages, clusters, reports. */
    public static final List<LakeMeasure> MEASURES = Stream.of(
                    Stream.of(new RecordTables(), new PageTables(), new ClusterTables()),
                    Stream.of(ReportSeries.totals(), ReportSeries.coverage()),
                    Stream.of(Period.values()).map(ReportSeries::entities),
                    Stream.of(Period.values()).map(ReportSeries::topics),
                    Stream.of("bursts", "entity_topic_monthly", "entity_pairs_weekly", "term_weekly")
                            .map(AwaitedTable::new))
            .<LakeMeasure>flatMap(measures -> measures)
            .toList();

    private LakeScore() {}

    /** Compares the two sides of a row; runs on executors. */
    interface Comparison extends Serializable {
        void add(Row row, Scores scores);
    }

    /** Compares every row where it lies, and adds up. */
    static Scores sum(Dataset<Row> rows, int worst, Comparison comparison) {
        return rows.toJavaRDD()
                .aggregate(
                        new Scores(worst),
                        (scores, row) -> {
                            comparison.add(row, scores);
                            return scores;
                        },
                        Scores::merge);
    }
}
