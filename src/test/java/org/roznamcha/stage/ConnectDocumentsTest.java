package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.document.Components;
import org.roznamcha.lake.LakePaths;

class ConnectDocumentsTest {

    private static final long SEED = 20260305L;

    private static final StructType PAIRS =
            new StructType().add("a", DataTypes.StringType, false).add("b", DataTypes.StringType, false);

    @TempDir
    Path folder;

    /** Chains, stars, cliques and chance at once: all in one task, and by stars. */
    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 0})
    void bothWaysFindTheSame(long oneTaskEdges) {
        List<Row> pairs = graph();
        Components expected = new Components();
        pairs.forEach(pair -> expected.link(pair.getString(0), pair.getString(1)));
        Map<String, String> components = new TreeMap<>();
        expected.forEach(components::put);

        assertThat(connect(pairs, oneTaskEdges)).as("seed %d", SEED).isEqualTo(components);
        assertThat(components.values().stream().distinct().count()).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 0})
    void noEdgesAreNoComponents(long oneTaskEdges) {
        assertThat(connect(List.of(), oneTaskEdges)).isEmpty();
    }

    private static List<Row> graph() {
        Random random = new Random(SEED);
        List<Row> pairs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pairs.add(pair("chain", (i * 37) % 61, ((i + 1) * 37) % 61));
            pairs.add(pair("star", 30, i));
            pairs.add(pair("chance", random.nextInt(100), random.nextInt(100)));
            pairs.add(pair("sparse", random.nextInt(300), random.nextInt(300)));
        }
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(pair("clique", i, j));
            }
        }
        pairs.removeIf(pair -> pair.getString(0).equals(pair.getString(1)));
        return pairs;
    }

    private static Row pair(String name, int left, int right) {
        String one = String.format(Locale.ROOT, "%s-%03d", name, Math.min(left, right));
        return RowFactory.create(one, String.format(Locale.ROOT, "%s-%03d", name, Math.max(left, right)));
    }

    private Map<String, String> connect(List<Row> pairs, long oneTaskEdges) {
        SparkSession spark = SparkSessionForTests.on(folder);
        StagingFiles staged = new StagingFiles(spark, new LakePaths(folder.toString()), "test");
        Dataset<Row> edges = staged.keep("edges", spark.createDataFrame(pairs, PAIRS));
        Map<String, String> found = new TreeMap<>();
        new ConnectDocuments(staged, oneTaskEdges)
                .connect(edges, pairs.size() + 1)
                .collectAsList()
                .forEach(row -> found.put(row.getString(0), row.getString(1)));
        return found;
    }
}
