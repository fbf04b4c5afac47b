package org.roznamcha.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of markup with named gaps, such as {@code <td>{{name}}</td>}. Text is escaped as it goes in, {@link Html} is not.
 * A gap without a value and a value without a gap are errors.
 */
final class Template {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String name;
    private final List<String> literals = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    private Template(String name, String source) {
        this.name = name;
        int at = 0;
        for (int open = source.indexOf(OPEN); open >= 0; open = source.indexOf(OPEN, at)) {
            int close = source.indexOf(CLOSE, open);
            if (close < 0) {
                throw new IllegalArgumentException("Cannot read the template " + name + ": a gap is not closed");
            }
            literals.add(source.substring(at, open));
            gaps.add(source.substring(open + OPEN.length(), close));
            at = close + CLOSE.length();
        }
        literals.add(source.substring(at));
    }

    static Template bundled(String name) {
        return new Template(name, resource(name));
    }

    static Template of(String source) {
        return new Template("inline", source);
    }

    /** The bundled file as it stands. */
    static String resource(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Cannot read the template " + name + ": it is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template " + name, e);
        }
    }

    /** Fills every gap; values are {@link Html}, or anything else as its text. */
    Html fill(Map<String, ?> values) {
        Set<String> unused = new HashSet<>(values.keySet());
        StringBuilder filled = new StringBuilder(literals.get(0));
        for (int i = 0; i < gaps.size(); i++) {
            Object value = values.get(gaps.get(i));
            if (value == null) {
                throw new IllegalArgumentException("Cannot fill " + name + ": no value for " + gaps.get(i));
            }
            unused.remove(gaps.get(i));
            Html html = value instanceof Html safe ? safe : Html.text(value.toString());
            filled.append(html.markup()).append(literals.get(i + 1));
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Cannot fill " + name + ": it has no gap for " + unused);
        }
        return new Html(filled.toString());
    }
}
