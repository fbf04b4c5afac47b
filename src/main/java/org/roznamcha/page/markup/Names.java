package org.roznamcha.page.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fixed table of names, looked up by the characters of a page without making a string of them; ASCII capitals count as small letters. */
final class Names<T> {

    /** At most an eighth of the places are taken. */
    private static final int PLACES_PER_NAME = 8;

    private final String[] names;
    private final Object[] values;
    private final int mask;

    /** @param names of the values, in small letters */
    Names(List<String> names, List<T> values) {
        int places = Integer.highestOneBit(names.size() * PLACES_PER_NAME) * 2;
        this.names = new String[places];
        this.values = new Object[places];
        this.mask = places - 1;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int place = hash(name.toCharArray(), 0, name.length()) & mask;
            while (this.names[place] != null) {
                place = (place + 1) & mask;
            }
            this.names[place] = name;
            this.values[place] = values.get(i);
        }
    }

    /** The value of the name {@code [from, to)}; null for an unknown one. */
    @SuppressWarnings("unchecked") // The constructor puts nothing else there.
    @Nullable
    T find(char[] page, int from, int to) {
        int place = hash(page, from, to) & mask;
        while (names[place] != null) {
            if (isAt(names[place], page, from, to)) {
                return (T) values[place];
            }
            place = (place + 1) & mask;
        }
        return null;
    }

    private static int hash(char[] page, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + small(page[i]);
        }
        return hash ^ hash >>> 8;
    }

    /** Whether a name in small letters stands at {@code [from, to)}. */
    static boolean isAt(String name, char[] page, int from, int to) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (small(page[from + i]) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    }
}
