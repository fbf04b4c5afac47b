package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    private static final Path STATEMENTS = Path.of("src/test/resources/org/roznamcha/lake/tables.sql");

    static Stream<TableDefinition> tables() {
        return Tables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnSaysWhatItMeans(TableDefinition table) {
        assertThat(table.comment()).isNotBlank();
        for (StructField field : table.schema().fields()) {
            assertThat(field.getComment().isDefined()).as(field.name()).isTrue();
            assertThat(field.getComment().get()).as(field.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesAreSnakeCaseAndUnique(TableDefinition table) {
        assertThat(table.namespace()).isIn("corpus", "reports", "ops");
        assertThat(table.name()).matches("[a-z]+(_[a-z]+)*");
        assertThat(table.schema().fieldNames())
                .doesNotHaveDuplicates()
                .allSatisfy(column -> assertThat(column).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasAKeyThatIsNeverNull(TableDefinition table) {
        assertThat(table.key()).isNotEmpty().doesNotHaveDuplicates();
        for (String column : table.key()) {
            assertThat(table.schema().apply(column).nullable()).as(column).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void suffixesSayTheType(TableDefinition table) {
        for (StructField field : table.schema().fields()) {
            String type = field.dataType().sql();
            String name = field.name();
            if (name.endsWith("_id") || name.endsWith("_version")) {
                assertThat(type).as(name).isEqualTo("STRING");
            } else if (name.endsWith("_at")) {
                assertThat(type).as(name).isEqualTo("TIMESTAMP");
            } else if (name.endsWith("_date") || name.equals("date")) {
                assertThat(type).as(name).isEqualTo("DATE");
            } else if (name.endsWith("_share") || name.endsWith("_score")) {
                assertThat(type).as(name).isEqualTo("DOUBLE");
            }
        }
    }

    @Test
    void noTwoTablesShareAName() {
        assertThat(Tables.ALL.stream().map(TableDefinition::identifier)).doesNotHaveDuplicates();
    }

    @Test
    void everyMeasureHasTheFourUnitsAndItsProvenance() {
        List<TableDefinition> measures = Tables.REPORTS.stream()
                .filter(table -> table.key().contains("date"))
                .toList();
        assertThat(measures).hasSize(8);
        for (TableDefinition table : measures) {
            assertThat(table.schema().fieldNames())
                    .as(table.name())
                    .contains("page_count", "document_count", "story_count", "story_fraction_sum")
                    .contains("run_id", "as_of_at", "pipeline_version", "gazetteer_version", "model_version")
                    .contains("is_final");
        }
    }

    /** A changed statement is a changed promise: run with -Droznamcha.golden.update=true when that is meant. */
    @Test
    void statementsAreAsPromised() throws IOException {
        String statements = Tables.ALL.stream()
                .map(table -> table.createStatement().replaceAll(",(?=[a-z_0-9]+ [A-Z])", ",\n  ") + ";\n")
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("roznamcha.golden.update")) {
            Files.createDirectories(STATEMENTS.getParent());
            Files.writeString(STATEMENTS, statements, StandardCharsets.UTF_8);
        }
        assertThat(statements).isEqualTo(Files.readString(STATEMENTS, StandardCharsets.UTF_8));
    }

    @Test
    void aKeyMustBeAColumn() {
        TableDefinition.Builder builder = TableDefinition.named("ops", "files", "One file")
                .column("path", DataTypes.StringType, "Path")
                .key("paht");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot key files by paht");
    }

    @Test
    void quotesInCommentsAreEscaped() {
        TableDefinition table = TableDefinition.named("ops", "files", "The job's files")
                .column("path", DataTypes.StringType, "A file's path")
                .partitionedBy("bucket(4, path)")
                .key("path")
                .build();
        assertThat(table.createStatement())
                .startsWith(
                        "CREATE TABLE IF NOT EXISTS roznamcha.ops.files (path STRING NOT NULL COMMENT 'A file\\'s path')")
                .contains("PARTITIONED BY (bucket(4, path))")
                .contains("COMMENT 'The job\\'s files'");
    }

    @Test
    void periodsNameTheirTables() {
        assertThat(Arrays.stream(Period.values())
                        .map(p -> EntityPeriodTable.of(p).name()))
                .containsExactly("entity_daily", "entity_weekly", "entity_monthly");
        assertThat(Arrays.stream(Period.values())
                        .map(p -> TopicPeriodTable.of(p).name()))
                .containsExactly("topic_daily", "topic_weekly", "topic_monthly");
    }
}
