package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.SparkSessionForTests;

class RowFormatTest {

    @TempDir
    static Path folder;

    private static Dataset<Row> rows;

    @BeforeAll
    static void select() {
        rows = SparkSessionForTests.on(folder).sql("""
                SELECT * FROM VALUES
                  (1L, 'کھیل', DATE '2026-02-16'),
                  (20L, 'a, "b"', NULL),
                  (3L, 'two\\nlines', DATE '2026-02-17') AS t(n, label, date)
                ORDER BY date NULLS LAST, n""");
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(printed(RowFormat.csv)).isEqualToNormalizingNewlines("""
                        n,label,date
                        1,کھیل,2026-02-16
                        3,"two
                        lines",2026-02-17
                        20,"a, ""b""\",
                        """);
    }

    @Test
    void jsonIsOneObjectALine() {
        assertThat(printed(RowFormat.json).lines())
                .containsExactly(
                        "{\"n\":1,\"label\":\"کھیل\",\"date\":\"2026-02-16\"}",
                        "{\"n\":3,\"label\":\"two\\nlines\",\"date\":\"2026-02-17\"}",
                        "{\"n\":20,\"label\":\"a, \\\"b\\\"\"}");
    }

    @Test
    void aTableSetsFiguresRight() {
        assertThat(printed(RowFormat.table).lines().limit(3))
                .containsExactly(
                        " n  label        date",
                        " 1  \u2068کھیل\u2069         2026-02-16",
                        " 3  two ⏎ lines  2026-02-17");
    }

    private static String printed(RowFormat format) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.print(rows, out);
        out.flush();
        return text.toString();
    }
}
