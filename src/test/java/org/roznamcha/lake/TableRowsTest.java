package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.EdgeLines;
import org.roznamcha.document.Language;
import org.roznamcha.document.LanguageProfile;
import org.roznamcha.entity.EntityType;
import org.roznamcha.entity.Mention;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.text.Span;
import org.roznamcha.text.UrduText;
import org.roznamcha.topic.TopicScore;

/** Every column gets its own value: all values of one type differ, so that two swapped columns would show. */
class TableRowsTest {

    private static final Instant FETCHED = Instant.parse("2026-02-16T05:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-02-15T04:00:00Z");
    private static final String TEXT = "پہلا جملہ۔\nدوسرا جملہ۔";

    static final CleanedPage CLEANED = new CleanedPage(
            new CapturedPage(
                    new RecordOrigin("file", 12),
                    "http://www.example.pk/1",
                    FETCHED,
                    CapturedPage.Format.HTML,
                    "<p>",
                    "record title",
                    "record stamp"),
            new Extraction(
                    "title",
                    "deck",
                    List.of("paragraph"),
                    "written",
                    "section",
                    "author",
                    "place",
                    "rel",
                    true,
                    List.of(),
                    List.of()),
            UrduText.of("title"),
            UrduText.of("deck"),
            UrduText.of(TEXT),
            new CanonicalUrl("https://news.example.pk/1", "news.example.pk", "example.pk"),
            new LanguageProfile(new Language("ur", 0.75), 0.875, List.of(new Language("ur", 0.75))),
            new PublicationDate(
                    "wording",
                    LocalDate.of(2026, 2, 15),
                    PUBLISHED,
                    DateEvidence.Precision.MINUTE,
                    DateEvidence.Source.JSON_LD,
                    PublicationDate.Status.TRUSTED,
                    List.of()),
            "doc",
            "hash",
            4,
            2,
            new Decision.Keep());

    @Test
    void capture() {
        assertRow(
                CapturesTable.toRow(CLEANED, "batch"),
                "doc_id",
                "doc",
                "url",
                "http://www.example.pk/1",
                "canonical_url",
                "https://news.example.pk/1",
                "host",
                "news.example.pk",
                "fetched_at",
                FETCHED,
                "source_file",
                "file",
                "source_offset",
                12L,
                "batch_id",
                "batch");
    }

    @Test
    void document() {
        assertRow(
                DocumentsTable.toRow(CLEANED, "batch", "version"),
                "doc_id",
                "doc",
                "canonical_url",
                "https://news.example.pk/1",
                "host",
                "news.example.pk",
                "domain",
                "example.pk",
                "title",
                "title",
                "deck",
                "deck",
                "text",
                TEXT,
                "section",
                "section",
                "author",
                "author",
                "place_line",
                "place",
                "language",
                "ur",
                "language_score",
                0.75,
                "language_share",
                0.875,
                "published_at",
                PUBLISHED,
                "published_date",
                LocalDate.of(2026, 2, 15),
                "date_precision",
                "minute",
                "date_source",
                "json-ld",
                "date_status",
                "trusted",
                "date_value",
                "wording",
                "first_fetched_at",
                FETCHED,
                "text_chars",
                TEXT.length(),
                "token_count",
                4,
                "sentence_count",
                2,
                "text_hash",
                "hash",
                "first_line_key",
                EdgeLines.key("پہلا جملہ۔"),
                "last_line_key",
                EdgeLines.key("دوسرا جملہ۔"),
                "capture_hash",
                "54bc5b043e3e6785ae1b1005501dbdf6",
                "batch_id",
                "batch",
                "pipeline_version",
                "version");
    }

    @Test
    void ruleEffect() {
        assertRow(
                RuleEffectsTable.toRow("run", "too-short", 20.0, 3, 12),
                "run_id",
                "run",
                "rule",
                "too-short",
                "threshold",
                20.0,
                "dropped_count",
                3L,
                "record_share",
                0.25);
        assertThat(RuleEffectsTable.toRow("run", "too-short", null, 0, 0).getDouble(4))
                .isZero();
    }

    @Test
    void rejectOfAPage() {
        assertRow(
                RejectsTable.toRow(CLEANED, new Decision.Drop("too-short", 4, 25, "detail"), "batch"),
                "source_file",
                "file",
                "source_offset",
                12L,
                "url",
                "http://www.example.pk/1",
                "host",
                "news.example.pk",
                "fetched_at",
                FETCHED,
                "rule",
                "too-short",
                "value",
                4.0,
                "threshold",
                25.0,
                "detail",
                "detail",
                "excerpt",
                TEXT,
                "batch_id",
                "batch");
    }

    @Test
    void rejectOfARecord() {
        PageRecord.Unreadable record = new PageRecord.Unreadable(
                new RecordOrigin("file", 12), "url", Instant.EPOCH, "bad-json", 3.0, 2.0, "detail", "excerpt");
        assertRow(
                RejectsTable.toRow(record, "host", "batch"),
                "source_file",
                "file",
                "source_offset",
                12L,
                "url",
                "url",
                "host",
                "host",
                "fetched_at",
                Instant.EPOCH,
                "rule",
                "bad-json",
                "value",
                3.0,
                "threshold",
                2.0,
                "detail",
                "detail",
                "excerpt",
                "excerpt",
                "batch_id",
                "batch");
    }

    @Test
    void mention() {
        Mention mention = new Mention(
                Mention.Field.TITLE,
                new Span(3, 8),
                "surface",
                EntityType.ORG,
                "Q1",
                "label",
                0.9,
                Mention.Method.SHORT_FORM,
                "alias");
        assertRow(
                MentionsTable.toRow("doc", mention, "sentence", "version"),
                "doc_id",
                "doc",
                "entity_id",
                "Q1",
                "type",
                "ORG",
                "surface",
                "surface",
                "start",
                3,
                "end",
                8,
                "in_title",
                true,
                "sentence",
                "sentence",
                "method",
                "short-form",
                "confidence",
                0.9,
                "alias_key",
                "alias",
                "gazetteer_version",
                "version");
    }

    @Test
    void documentTopic() {
        assertRow(
                DocumentTopicsTable.toRow("doc", new TopicScore("medtop:15000000", "sport", 0.6, 2), "version"),
                "doc_id",
                "doc",
                "topic_id",
                "medtop:15000000",
                "score",
                0.6,
                "rank",
                2,
                "model_version",
                "version");
    }

    static void assertRow(Row row, Object... expected) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < expected.length; i += 2) {
            values.put((String) expected[i], expected[i + 1]);
        }
        Map<Class<?>, Set<Object>> byType = new HashMap<>();
        values.forEach((column, value) -> {
            if (value != null) {
                assertThat(byType.computeIfAbsent(value.getClass(), type -> new HashSet<>())
                                .add(value))
                        .as("the value of " + column + " is its own")
                        .isTrue();
            }
        });
        Map<String, Object> found = new LinkedHashMap<>();
        for (String column : row.schema().fieldNames()) {
            found.put(column, row.getAs(column));
        }
        assertThat(found).containsExactlyEntriesOf(values);
    }
}
