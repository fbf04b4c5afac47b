package org.roznamcha.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.execution.CommandResultExec;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.apache.spark.sql.execution.adaptive.QueryStageExec;
import org.apache.spark.sql.execution.exchange.BroadcastExchangeLike;
import org.apache.spark.sql.execution.exchange.ShuffleExchangeLike;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.QueryExecutionListener;
import scala.jdk.javaapi.CollectionConverters;

/** Listens for texts of pages that leave the task which read them. */
final class TextMoves implements QueryExecutionListener {

    private final List<String> broadcasts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> shuffles = Collections.synchronizedList(new ArrayList<>());

    /** What sent texts to all tasks, as queries. */
    List<String> broadcasts() {
        return broadcasts;
    }

    /** What sent texts from task to task, as queries; one that did so twice stands here twice. */
    List<String> shuffles() {
        return shuffles;
    }

    @Override
    public void onSuccess(String action, QueryExecution query, long nanoseconds) {
        visit(query.executedPlan(), query);
    }

    @Override
    public void onFailure(String action, QueryExecution query, Exception failure) {}

    private void visit(SparkPlan plan, QueryExecution query) {
        if (plan instanceof BroadcastExchangeLike && carriesText(plan)) {
            broadcasts.add(query.executedPlan().toString());
        } else if (plan instanceof ShuffleExchangeLike && carriesText(plan)) {
            shuffles.add(query.executedPlan().toString());
        }
        within(plan).forEach(each -> visit(each, query));
    }

    private static List<SparkPlan> within(SparkPlan plan) {
        if (plan instanceof AdaptiveSparkPlanExec adaptive) {
            return List.of(adaptive.executedPlan());
        }
        if (plan instanceof QueryStageExec stage) {
            return List.of(stage.plan());
        }
        if (plan instanceof CommandResultExec command) {
            return List.of(command.commandPhysicalPlan());
        }
        return CollectionConverters.asJava(plan.children());
    }

    private static boolean carriesText(SparkPlan plan) {
        return CollectionConverters.asJava(plan.output()).stream()
                .anyMatch(column -> isText(column.name(), column.dataType()));
    }

    private static boolean isText(String name, DataType type) {
        boolean within = type instanceof StructType struct
                && Arrays.stream(struct.fields()).anyMatch(field -> isText(field.name(), field.dataType()));
        return within || name.equals("text");
    }
}
