package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RowWriterTest {

    private static final StructType SCHEMA =
            new StructType().add("doc_id", DataTypes.StringType, false).add("title", DataTypes.StringType, true);

    @Test
    void setsColumnsByNameInAnyOrder() {
        Row row = new RowWriter(SCHEMA).set("title", "خبر").set("doc_id", "a").row();

        assertThat(row.getString(0)).isEqualTo("a");
        assertThat(row.<String>getAs("title")).isEqualTo("خبر");
    }

    @Test
    void refusesAColumnThatTheSchemaLacks() {
        assertThatThrownBy(() -> new RowWriter(SCHEMA).set("titel", "خبر"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel");
    }

    @Test
    void refusesARowWithoutAColumnThatIsNeverNull() {
        assertThatThrownBy(() -> new RowWriter(SCHEMA).set("title", "خبر").row())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("doc_id is not set");
    }

    @Test
    void leavesAnOptionalColumnNull() {
        assertThat(new RowWriter(SCHEMA).set("doc_id", "a").row().isNullAt(1)).isTrue();
    }

    @Test
    void givesRowsThatLaterCallsDoNotChange() {
        RowWriter writer = new RowWriter(SCHEMA).set("doc_id", "a");
        Row first = writer.row();
        writer.set("doc_id", "b");

        assertThat(first.getString(0)).isEqualTo("a");
    }
}
