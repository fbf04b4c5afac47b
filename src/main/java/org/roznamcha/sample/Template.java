package org.roznamcha.sample;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page layout: {@code {{key}}} stands for a value, <code>{{?key}}…{{/key}}</code> for a part that is left out when the value is
 * empty.
 *
 * @param source the layout file
 */
record Template(String source) {

    private static final Pattern SECTION = Pattern.compile("\\{\\{\\?([a-z_]+)}}(.*?)\\{\\{/\\1}}\n?", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{([a-z_]+)}}");

    /** The layout with its values. A key without a value is a mistake in the layout. */
    String fill(Map<String, String> values) {
        String kept = SECTION.matcher(source)
                .replaceAll(match ->
                        Matcher.quoteReplacement(value(values, match.group(1)).isEmpty() ? "" : match.group(2)));
        return VALUE.matcher(kept).replaceAll(match -> Matcher.quoteReplacement(value(values, match.group(1))));
    }

    /** Whether the layout has a place for a value. */
    boolean shows(String key) {
        return source.contains("{{" + key + "}}");
    }

    private static String value(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Cannot fill a layout: no value is called '" + key + "'; known are " + values.keySet());
        }
        return value;
    }
}
