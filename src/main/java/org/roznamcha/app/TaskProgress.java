package org.roznamcha.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.roznamcha.stage.ReadPages;
import scala.jdk.javaapi.CollectionConverters;

/** Follows what tasks read and shuffle, while they still run. */
final class TaskProgress extends SparkListener {

    private final Progress progress;
    private final Map<Long, Long> byTask = new ConcurrentHashMap<>();

    TaskProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
        CollectionConverters.asJava(update.accumUpdates())
                .forEach(task -> CollectionConverters.asJava(task._4())
                        .forEach(accumulator -> note((Long) task._1(), accumulator)));
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() != null) {
            progress.shuffled(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
        }
        CollectionConverters.asJava(end.taskInfo().accumulables())
                .forEach(accumulator -> note(end.taskInfo().taskId(), accumulator));
    }

    private void note(long task, AccumulableInfo accumulator) {
        if (accumulator.name().contains(ReadPages.RECORDS_READ)
                && accumulator.update().isDefined()
                && accumulator.update().get() instanceof Long count) {
            byTask.merge(task, count, Math::max);
            progress.pages(byTask.values().stream().mapToLong(Long::longValue).sum());
        }
    }
}
