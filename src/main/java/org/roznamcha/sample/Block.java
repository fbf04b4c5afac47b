package org.roznamcha.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One block of a story file: {@code key: value} lines, an empty line, then paragraphs separated by empty lines.
 *
 * @param fields the values by key, in file order
 * @param paragraphs the text below them, still with its marks
 */
record Block(Map<String, String> fields, List<String> paragraphs) {

    private static final String SEPARATOR = "---";

    Block {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The blocks of a story file; lines that begin with {@code #} and a space before the first field are comments. */
    static List<Block> parse(String source) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : source.lines().toList()) {
            if (line.equals(SEPARATOR)) {
                blocks.add(ofLines(lines));
                lines.clear();
            } else if (!line.startsWith("# ")) {
                lines.add(line);
            }
        }
        blocks.add(ofLines(lines));
        return List.copyOf(blocks);
    }

    Optional<String> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    String required(String key) {
        return field(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Cannot read the block " + fields + ": it has no '" + key + "' field; add one"));
    }

    /** The words of a field; none when it is absent. */
    List<String> words(String key) {
        return field(key).map(value -> List.of(value.split(" ", -1))).orElse(List.of());
    }

    private static Block ofLines(List<String> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> paragraphs = new ArrayList<>();
        boolean inFields = true;
        for (String line : lines) {
            if (line.isBlank()) {
                inFields = fields.isEmpty();
            } else if (inFields) {
                int colon = line.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("Cannot read the line '" + line
                            + "': it is no 'key: value' field; put an empty line before the text");
                }
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            } else {
                paragraphs.add(line.strip());
            }
        }
        return new Block(fields, paragraphs);
    }
}
