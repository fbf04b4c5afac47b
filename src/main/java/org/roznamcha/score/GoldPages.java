package org.roznamcha.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.source.CharacterEncoding;
import org.roznamcha.page.source.Json;
import org.roznamcha.page.source.JsonException;

/** Reads a set of pages with known truth: a file {@value #TRUTH} of one JSON object for each page, which names its file beside it. */
public final class GoldPages {

    static final String TRUTH = "truth.jsonl";

    private GoldPages() {}

    /**
     * Reads every page of a set, in the order of its truth.
     *
     * @param folder holds {@value #TRUTH}
     * @throws IOException if a file is missing or a line is not the JSON of a page
     */
    public static List<GoldPage> load(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        Path truth = folder.resolve(TRUTH);
        for (String line : Files.readAllLines(truth, StandardCharsets.UTF_8)) {
            try {
                pages.add(read(folder, Json.parseObject(line)));
            } catch (JsonException e) {
                throw new IOException(
                        "Cannot read line " + (pages.size() + 1) + " of " + truth + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(pages);
    }

    private static GoldPage read(Path folder, Map<String, @Nullable Object> truth) throws IOException {
        return new GoldPage(
                required(truth, "layout"),
                required(truth, "kind"),
                text(truth, "title"),
                text(truth, "section"),
                text(truth, "author"),
                day(truth, "published"),
                day(truth, "header_today"),
                text(truth, "body"),
                page(folder, truth));
    }

    /** The bytes as the reader of the pipeline would decode them: no HTTP header is known. */
    private static CapturedPage page(Path folder, Map<String, @Nullable Object> truth) throws IOException {
        String file = required(truth, "file");
        boolean markup = !file.endsWith(".txt");
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        return new CapturedPage(
                new RecordOrigin(file, 0),
                text(truth, "url"),
                Instant.parse(required(truth, "fetched_at")),
                markup ? CapturedPage.Format.HTML : CapturedPage.Format.TEXT,
                CharacterEncoding.decode(bytes, null, markup).content(),
                null,
                null);
    }

    private static String required(Map<String, @Nullable Object> truth, String field) throws IOException {
        String value = text(truth, field);
        if (value == null) {
            throw new IOException("Cannot read the truth of a page: it has no field " + field);
        }
        return value;
    }

    private static @Nullable String text(Map<String, @Nullable Object> truth, String field) {
        return truth.get(field) instanceof String text ? text : null;
    }

    private static @Nullable LocalDate day(Map<String, @Nullable Object> truth, String field) {
        String day = text(truth, field);
        return day == null ? null : LocalDate.parse(day);
    }
}
