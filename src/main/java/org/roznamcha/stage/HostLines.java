package org.roznamcha.stage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roznamcha.document.Edge;
import org.roznamcha.document.RepeatedLines;

/** Repeated lines as tasks look them up. There are some dozens for a host, so that all of them fit in a task. */
final class HostLines {

    private HostLines() {}

    /** Lines of rows with {@code host}, {@code edge} and {@code line_key}, by host. */
    static Map<String, RepeatedLines> byHost(Dataset<Row> lines) {
        Map<String, Set<Long>> heads = new HashMap<>();
        Map<String, Set<Long>> tails = new HashMap<>();
        lines.select("host", "edge", "line_key").toLocalIterator().forEachRemaining(row -> {
            var side = Edge.of(row.getString(1)) == Edge.HEAD ? heads : tails;
            var unused = side.computeIfAbsent(row.getString(0), host -> new HashSet<>())
                    .add(row.getLong(2));
        });
        Set<String> hosts = new HashSet<>(heads.keySet());
        hosts.addAll(tails.keySet());
        Map<String, RepeatedLines> byHost = new HashMap<>();
        for (String host : hosts) {
            byHost.put(host, new RepeatedLines(heads.getOrDefault(host, Set.of()), tails.getOrDefault(host, Set.of())));
        }
        return byHost;
    }
}
