package org.roznamcha.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What it takes to read the tables of a lake, and to read and write them, with Spark and nothing else done.
 *
 * @param documents rows of {@code corpus.documents}
 * @param tokens of their texts
 * @param textBytes of their texts, in UTF-8
 * @param tables by qualified name; those without rows are left out
 */
public record ParquetFigures(long documents, long tokens, long textBytes, Map<String, Cost> tables) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * Seconds by the clock of each round.
     *
     * @param read all columns, to nowhere
     * @param copy read and written
     */
    public record Cost(List<Double> read, List<Double> copy) {
        public Cost {
            read = List.copyOf(read);
            copy = List.copyOf(copy);
        }
    }

    public ParquetFigures {
        tables = Map.copyOf(tables);
    }

    /** Core-seconds of reading some tables and writing others, in each round. */
    Rounds cost(Set<String> read, Set<String> written, int cores) {
        int rounds = tables.values().stream()
                .mapToInt(cost -> cost.read().size())
                .min()
                .orElse(0);
        double[] seconds = new double[rounds];
        for (Map.Entry<String, Cost> table : new TreeMap<>(tables).entrySet()) {
            Cost cost = table.getValue();
            for (int i = 0; i < rounds; i++) {
                seconds[i] +=
                        read.contains(table.getKey()) ? cores * cost.read().get(i) : 0;
                seconds[i] += written.contains(table.getKey())
                        ? cores * Math.max(0, cost.copy().get(i) - cost.read().get(i))
                        : 0;
            }
        }
        return new Rounds("read and write the same Parquet", seconds);
    }

    /** The figures in a file. */
    public static ParquetFigures read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), ParquetFigures.class);
    }

    /** Writes them as JSON. */
    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }
}
