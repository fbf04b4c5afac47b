package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.DocumentId;
import org.roznamcha.document.DocumentText;
import org.roznamcha.document.EdgeLines;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;

/** {@code corpus.documents}: the articles. */
public final class DocumentsTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "documents", "One distinct (canonical URL, text)")
            .column("doc_id", StringType, "128-bit hash of canonical_url and key text, 32 hex digits")
            .column("canonical_url", StringType, "Address in canonical form, or urn:roznamcha:text:<hash> without one")
            .column("host", StringType, "Host of the canonical address, without www., m. and amp.")
            .column("domain", StringType, "Registered domain of the host")
            .optional("title", StringType, "Headline; null when the page shows none")
            .optional("deck", StringType, "Standfirst between headline and body; null when there is none")
            .column("text", StringType, "Body in display form, a line feed between paragraphs; offsets point into it")
            .optional("section", StringType, "Section as the site names it")
            .optional("author", StringType, "Byline")
            .optional("place_line", StringType, "Place in the dateline")
            .column("language", StringType, "ISO 639 code of the text's language")
            .column("language_score", DoubleType, "How sure the language is, 0 to 1")
            .column("language_share", DoubleType, "Share of the text's letters in paragraphs of that language, 0 to 1")
            .optional(
                    "published_at",
                    TimestampType,
                    "Moment of publication, UTC; null when only a day or nothing is known")
            .optional("published_date", DateType, "Day of publication in Asia/Karachi; null when undated")
            .column("date_precision", StringType, "second, minute, day, day-plus-minus-1, month, year or none")
            .column(
                    "date_source",
                    StringType,
                    "Where the date stands: json-ld, meta, record, time-element, dateline, url, none …")
            .column(
                    "date_status",
                    StringType,
                    "trusted, imputed, suspect or undated; only the first two are counted on a day")
            .optional("date_value", StringType, "The winning hint verbatim; null when undated")
            .optional("first_fetched_at", TimestampType, "Earliest fetch of this text at this address, UTC")
            .column("text_chars", IntegerType, "UTF-16 units of text")
            .column("token_count", IntegerType, "Word, number and ordinal tokens of text")
            .column("sentence_count", IntegerType, "Sentences of text")
            .column("text_hash", StringType, "128-bit hash of the key text alone, 32 hex digits")
            .column(
                    "first_line_key",
                    LongType,
                    "Hash of the first line: finds documents that a newly repeated line changes")
            .column("last_line_key", LongType, "Hash of the last line, likewise")
            .column(
                    "capture_hash",
                    StringType,
                    "Hash of the row as it was extracted: of captures of one moment the smallest speaks for the document")
            .column("batch_id", StringType, "Batch of input files that brought its earliest capture")
            .column("pipeline_version", StringType, "Version of the program that made the row")
            .key("doc_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private static final char SEPARATOR = '\0';

    private DocumentsTable() {}

    /** The document of a page that was kept. */
    public static Row toRow(CleanedPage cleaned, String batchId, String pipelineVersion) {
        Extraction extraction = cleaned.extraction();
        PublicationDate published = cleaned.published();
        return new RowWriter(SCHEMA)
                .set("doc_id", cleaned.docId())
                .set("canonical_url", cleaned.url().value())
                .set("host", cleaned.url().host())
                .set("domain", cleaned.url().domain())
                .set("title", extraction.title())
                .set("deck", extraction.deck())
                .set("text", cleaned.text().display())
                .set("section", extraction.section())
                .set("author", extraction.author())
                .set("place_line", extraction.placeLine())
                .set("language", cleaned.language().code())
                .set("language_score", cleaned.language().score())
                .set("language_share", cleaned.languages().share())
                .set("published_at", published.at())
                .set("published_date", published.date())
                .set("date_precision", published.precision().label())
                .set("date_source", published.source().label())
                .set("date_status", published.status().label())
                .set("date_value", published.value())
                .set("first_fetched_at", cleaned.page().fetchedAt())
                .set("text_chars", cleaned.text().display().length())
                .set("token_count", cleaned.tokenCount())
                .set("sentence_count", cleaned.sentenceCount())
                .set("text_hash", cleaned.textHash())
                .set("first_line_key", EdgeLines.firstKey(cleaned.text()))
                .set("last_line_key", EdgeLines.lastKey(cleaned.text()))
                .set("capture_hash", captureHash(cleaned))
                .set("batch_id", batchId)
                .set("pipeline_version", pipelineVersion)
                .row();
    }

    /** Everything that two captures of one document may differ in, besides when they were fetched. */
    private static String captureHash(CleanedPage cleaned) {
        Extraction extraction = cleaned.extraction();
        PublicationDate published = cleaned.published();
        return DocumentId.textHash(cleaned.text().display()
                + SEPARATOR
                + extraction.title()
                + SEPARATOR
                + extraction.deck()
                + SEPARATOR
                + extraction.section()
                + SEPARATOR
                + extraction.author()
                + SEPARATOR
                + extraction.placeLine()
                + SEPARATOR
                + cleaned.language()
                + SEPARATOR
                + published.at()
                + SEPARATOR
                + published.date()
                + SEPARATOR
                + published.precision()
                + SEPARATOR
                + published.source()
                + SEPARATOR
                + published.status()
                + SEPARATOR
                + published.value());
    }

    /** The same document with another body. */
    public static Row withText(Row document, DocumentText text) {
        String display = text.text().display();
        return RowWriter.copyOf(document, SCHEMA)
                .set("doc_id", text.docId())
                .set("text", display)
                .set("text_chars", display.length())
                .set("token_count", text.tokenCount())
                .set("sentence_count", text.sentenceCount())
                .set("text_hash", text.textHash())
                .set("first_line_key", EdgeLines.firstKey(text.text()))
                .set("last_line_key", EdgeLines.lastKey(text.text()))
                .row();
    }
}
