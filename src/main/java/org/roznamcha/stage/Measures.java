package org.roznamcha.stage;

import java.util.OptionalDouble;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.roznamcha.report.CoverageState;
import org.roznamcha.report.EffectiveHosts;
import org.roznamcha.report.WilsonInterval;
import scala.collection.Seq;

/** The measures of {@code org.roznamcha.report} as SQL functions. */
final class Measures {

    private Measures() {}

    /** Registers {@code wilson}, {@code effective_hosts} and {@code coverage_state} in the session. */
    static void register(SparkSession spark) {
        UDF2<Long, Long, double[]> wilson = Measures::wilson;
        UDF1<Seq<Long>, Double> effectiveHosts = Measures::effectiveHosts;
        UDF3<Long, Double, Long, String> coverageState = Measures::coverageState;
        spark.udf().register("wilson", wilson, DataTypes.createArrayType(DataTypes.DoubleType, false));
        spark.udf().register("effective_hosts", effectiveHosts, DataTypes.DoubleType);
        spark.udf().register("coverage_state", coverageState, DataTypes.StringType);
    }

    private static double[] wilson(Long successes, Long trials) {
        WilsonInterval interval = WilsonInterval.of(successes, trials);
        return new double[] {interval.low(), interval.high()};
    }

    private static Double effectiveHosts(Seq<Long> counts) {
        long[] values = new long[counts.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = counts.apply(i);
        }
        return EffectiveHosts.of(values);
    }

    private static String coverageState(Long count, @Nullable Double expected, Long collected) {
        OptionalDouble expectation = expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected);
        return CoverageState.of(count, expectation, collected).label();
    }
}
