package org.roznamcha.page.source;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** A page out of named fields: a JSON line, or a row of a table. */
public final class PageFields {

    private PageFields() {}

    /**
     * Makes the page that the fields describe, or {@code no-content} if they hold neither markup nor text. Numbers and moments count as the text they
     * are written as; blank strings as missing; objects and arrays too.
     *
     * @param fields values by field name
     * @param names which field is which
     */
    public static PageRecord toRecord(
            Map<String, ? extends @Nullable Object> fields, FieldNames names, RecordOrigin origin) {
        String url = text(fields, names.url());
        Instant fetchedAt = FetchTime.parse(fields.get(names.fetchedAt()));
        String html = content(fields, names.html());
        String text = html == null ? content(fields, names.text()) : null;
        String content = html == null ? text : html;
        if (content == null) {
            return Damage.of(Damage.NO_CONTENT, "Neither " + names.html() + " nor " + names.text() + " holds any text")
                    .unreadable(origin, url, fetchedAt, fields.toString());
        }
        return new PageRecord.Page(new CapturedPage(
                origin,
                url,
                fetchedAt,
                html == null ? CapturedPage.Format.TEXT : CapturedPage.Format.HTML,
                content,
                text(fields, names.title()),
                text(fields, names.publishedAt())));
    }

    /**
     * The record of a row that a rule refuses, with what is known of it.
     *
     * @param fields those that could be read
     * @param rule one of {@link ReadingRules}
     * @param value the figure that broke the rule, if it is a limit
     * @param threshold the limit, if it is one
     * @param detail one sentence for a person
     */
    public static PageRecord unreadable(
            Map<String, ? extends @Nullable Object> fields,
            FieldNames names,
            RecordOrigin origin,
            String rule,
            @Nullable Double value,
            @Nullable Double threshold,
            String detail) {
        return new Damage(rule, value, threshold, detail)
                .unreadable(origin, text(fields, names.url()), FetchTime.parse(fields.get(names.fetchedAt())), "");
    }

    private static @Nullable String content(Map<String, ? extends @Nullable Object> fields, String name) {
        return fields.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private static @Nullable String text(Map<String, ? extends @Nullable Object> fields, String name) {
        Object value = fields.get(name);
        String text = value instanceof String || value instanceof Number || value instanceof Instant
                ? value.toString().strip()
                : "";
        return text.isEmpty() ? null : text;
    }
}
