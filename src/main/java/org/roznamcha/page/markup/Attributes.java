package org.roznamcha.page.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of all elements of a page, one after another; values are decoded when first asked for. */
final class Attributes {

    private static final int FIRST_SIZE = 256;

    private final char[] page;
    private String[] names = new String[FIRST_SIZE];
    private int[] from = new int[FIRST_SIZE];
    private int[] to = new int[FIRST_SIZE];
    private @Nullable String[] values = new String[FIRST_SIZE];
    private int size;

    Attributes(char[] page) {
        this.page = page;
    }

    int size() {
        return size;
    }

    /** Forgets all after the first so many. */
    void cut(int newSize) {
        Arrays.fill(values, newSize, size, null);
        size = newSize;
    }

    /** Adds one whose value are the characters {@code [start, end)} of the page, unless there is one of that name since {@code first}. */
    void add(int first, String name, int start, int end) {
        if (find(first, size - first, name) >= 0) {
            return;
        }
        if (size == names.length) {
            int larger = size * 2;
            names = Arrays.copyOf(names, larger);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            values = Arrays.copyOf(values, larger);
        }
        names[size] = name;
        from[size] = start;
        to[size++] = end;
    }

    /** Adds one with its value. */
    void add(String name, String value) {
        add(size, name, 0, 0);
        values[size - 1] = value;
    }

    /** Adds those of {@code [start, end)} once more, unless there is one of that name since {@code first}. */
    void copy(int start, int end, int first) {
        for (int i = start; i < end; i++) {
            add(first, names[i], from[i], to[i]);
        }
    }

    /** The place of an attribute among {@code count} from {@code first}; -1 without it. */
    int find(int first, int count, String name) {
        for (int i = first; i < first + count; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    String name(int index) {
        return names[index];
    }

    String value(int index) {
        String known = values[index];
        if (known == null) {
            known = CharacterReferences.decode(page, from[index], to[index], true);
            values[index] = known;
        }
        return known;
    }
}
