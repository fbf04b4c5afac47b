package org.roznamcha.bench;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.roznamcha.bench.ParquetFigures.Cost;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.lake.Tables;

/** Reads and writes the Parquet files of a lake on the local disk with nothing else done: what no step of Spark's can be faster than. */
public final class ParquetCopies {

    private final SparkSession spark;
    private final Path tables;
    private final Path output;

    /**
     * @param tables the lake's folder of tables
     * @param output where copies go; replaced
     */
    public ParquetCopies(SparkSession spark, Path tables, Path output) {
        this.spark = spark;
        this.tables = tables;
        this.output = output;
    }

    /** Measures every table that has rows. */
    public ParquetFigures measure(int warmUps, int rounds) throws IOException {
        Map<String, Cost> costs = new TreeMap<>();
        for (TableDefinition table : Tables.ALL) {
            List<String> files = files(table);
            if (!files.isEmpty()) {
                costs.put(table.qualifiedName(), measure(rows(files), warmUps, rounds));
            }
        }
        Row texts = spark.read()
                .schema(DocumentsTable.SCHEMA)
                .parquet(files(DocumentsTable.DEFINITION).toArray(String[]::new))
                .agg(
                        functions.count(lit(1)),
                        coalesce(sum("token_count"), lit(0L)),
                        coalesce(sum(octet_length(functions.col("text"))), lit(0L)))
                .head();
        return new ParquetFigures(texts.getLong(0), texts.getLong(1), texts.getLong(2), costs);
    }

    private Cost measure(Dataset<Row> rows, int warmUps, int rounds) {
        List<Double> reads = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        for (int round = -warmUps; round < rounds; round++) {
            double read = seconds(
                    () -> rows.write().format("noop").mode(SaveMode.Overwrite).save());
            double copy = seconds(() -> rows.write()
                    .option("compression", "zstd")
                    .mode(SaveMode.Overwrite)
                    .parquet(output.toString()));
            if (round >= 0) {
                reads.add(read);
                copies.add(copy);
            }
        }
        return new Cost(reads, copies);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private Dataset<Row> rows(List<String> files) {
        return spark.read().parquet(files.toArray(String[]::new));
    }

    private List<String> files(TableDefinition table) throws IOException {
        Path folder = tables.resolve(table.namespace()).resolve(table.name()).resolve("data");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
