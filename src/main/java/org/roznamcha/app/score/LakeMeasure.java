package org.roznamcha.app.score;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.score.Scores;

/** One part of the score: a table, or several that belong together, against the truth. */
public interface LakeMeasure {

    /** What it scores, for a list of steps. */
    String name();

    /** Why it cannot be scored, such as a table that is not there yet; empty when it can. */
    Optional<String> lacking(SparkSession spark, Truth truth);

    /**
     * Compares.
     *
     * @param spark a session that sees one published run
     * @param worst how many cases to keep of each figure
     */
    Scores measure(SparkSession spark, Truth truth, int worst);
}
