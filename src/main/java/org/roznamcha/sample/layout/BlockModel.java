package org.roznamcha.sample.layout;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A piece of the body as templates see it: exactly one of {@code p}, {@code h}, {@code q} and {@code li} is not empty. */
final class BlockModel {

    private static final int LINE_CHARS = 72;
    private static final int MINUTES_BETWEEN_UPDATES = 17;

    private static final Pattern SPACES = Pattern.compile(" +");

    private BlockModel() {}

    /**
     * @param number which paragraph it is, from 1; 0 for anything else
     * @param paragraphs how many there are
     * @param index its place among all blocks
     */
    static Map<String, Object> of(
            Article.Block block, int number, int paragraphs, int index, OffsetDateTime publishedAt) {
        Map<String, Object> values = new HashMap<>();
        for (Article.Form form : Article.Form.values()) {
            values.put(key(form), form == block.form() ? block.text() : "");
        }
        String text = block.text();
        int half = half(text);
        int cap = Math.min(text.length(), text.offsetByCodePoints(0, 1));
        values.put("li", block.form() == Article.Form.LIST ? block.lines() : List.of());
        values.put("text", text);
        values.put("list", block.form() == Article.Form.LIST);
        values.put("first", number == 1);
        values.put("second", number == 2);
        values.put("third", number == 3);
        values.put("fourth", number == 4);
        values.put("even", number > 0 && number % 2 == 0);
        values.put("last", number > 0 && number == paragraphs);
        values.put("cap", text.substring(0, cap));
        values.put("rest", text.substring(cap));
        values.put("half1", text.substring(0, half));
        values.put("half2", text.substring(half).strip());
        values.put("wrapped", wrapped(text));
        values.put("js", PageModel.json(text));
        values.put("time", PageDates.clock(publishedAt.plusMinutes((long) MINUTES_BETWEEN_UPDATES * index)));
        values.put("index", Integer.toString(index + 1));
        return values;
    }

    private static String key(Article.Form form) {
        return switch (form) {
            case PARAGRAPH -> "p";
            case SUBHEADING -> "h";
            case QUOTE -> "q";
            case LIST -> "li";
        };
    }

    /** Behind the last sentence that ends in the first two thirds, else the whole text. */
    private static int half(String text) {
        int end = text.lastIndexOf('۔', text.length() * 2 / 3);
        return end < 0 ? text.length() : end + 1;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.split(text, -1)) {
            if (line.length() + word.length() >= LINE_CHARS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
