package org.roznamcha.app;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for terminals. Columns align by what is seen: combining marks take no room. */
final class TextTable {

    /** Keeps a right-to-left label from reordering the figures beside it. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numeric;

    /**
     * @param header column titles; a title that begins with {@code #} marks a column of figures, set flush right
     */
    TextTable(String... header) {
        this.header = java.util.Arrays.stream(header)
                .map(title -> title.startsWith("#") ? title.substring(1) : title)
                .toList();
        this.numeric = java.util.Arrays.stream(header)
                .map(title -> title.startsWith("#"))
                .toList();
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    void print(PrintWriter out) {
        int[] widths = new int[header.size()];
        for (List<String> row : withHeader()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : withHeader()) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : "  ")
                        .append(numeric.get(i) ? padding + row.get(i) : isolated(row.get(i)) + padding);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private List<List<String>> withHeader() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        return all;
    }

    private static String isolated(String cell) {
        boolean rightToLeft = cell.codePoints().anyMatch(c -> {
            int direction = UCharacter.getDirection(c);
            return direction == UCharacter.RIGHT_TO_LEFT || direction == UCharacter.RIGHT_TO_LEFT_ARABIC;
        });
        return rightToLeft ? FIRST_STRONG_ISOLATE + cell + POP_DIRECTIONAL_ISOLATE : cell;
    }

    private static int width(String cell) {
        return (int) cell.codePoints().filter(TextTable::takesRoom).count();
    }

    private static boolean takesRoom(int codePoint) {
        return !UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && UCharacter.getType(codePoint) != Character.NON_SPACING_MARK;
    }
}
