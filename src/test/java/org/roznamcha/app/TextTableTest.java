package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void textStandsLeftAndFiguresRight() {
        TextTable table = new TextTable("name", "#count", "note");
        table.add("a", "10", "x");
        table.add("bbb", "7", "");

        assertThat(lines(table)).containsExactly("name  count  note", "a        10  x", "bbb       7");
    }

    @Test
    void anUrduCellIsIsolatedSoThatItLeavesTheFiguresInPlace() {
        TextTable table = new TextTable("topic", "#count");
        table.add("کھیل", "10");
        table.add("sport", "7");

        assertThat(lines(table)).containsExactly("topic  count", "\u2068کھیل\u2069      10", "sport      7");
    }

    @Test
    void marksAndInvisibleCharactersTakeNoRoom() {
        TextTable table = new TextTable("n", "#c");
        table.add("کَھیل", "1");
        table.add("کھ\u200Cیل", "2");
        table.add("abcd", "3");

        assertThat(lines(table))
                .containsExactly("n     c", "\u2068کَھیل\u2069  1", "\u2068کھ\u200Cیل\u2069  2", "abcd  3")
                .hasSize(4);
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(lines(new TextTable("run_id", "#rows"))).containsExactly("run_id  rows");
    }

    private static List<String> lines(TextTable table) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        out.flush();
        return text.toString().lines().toList();
    }
}
