package org.roznamcha.app.score;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.score.Scores;

/**
 * A report table of the plan that nothing scores yet. Whoever makes the table puts a measure in its place.
 *
 * @param table its name in {@code reports}
 */
record AwaitedTable(String table) implements LakeMeasure {

    @Override
    public String name() {
        return table;
    }

    @Override
    public Optional<String> lacking(SparkSession spark, Truth truth) {
        boolean there = spark.catalog().tableExists(TableDefinition.CATALOG + ".reports." + table);
        return Optional.of(there ? "the table is there, its score is not yet" : "the table is not there yet");
    }

    @Override
    public Scores measure(SparkSession spark, Truth truth, int worst) {
        return new Scores(worst);
    }
}
