package org.roznamcha.page.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about short texts that come back again and again, such as the class names of a template. All is
 * forgotten when there is too much of it. Thread-safe.
 */
final class KnownNames<V> {

    /** Longer texts are seldom met twice. */
    private static final int MAX_CHARS = 140;

    private final Function<String, V> judge;
    private final int most;
    private final Map<String, V> known = new ConcurrentHashMap<>();

    /**
     * @param judge what is to be known of a text; always the same for the same text
     * @param most how many texts are kept at a time
     */
    KnownNames(Function<String, V> judge, int most) {
        this.judge = judge;
        this.most = most;
    }

    V of(String name) {
        if (name.length() > MAX_CHARS) {
            return judge.apply(name);
        }
        V value = known.get(name);
        if (value == null) {
            value = judge.apply(name);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(name, value);
        }
        return value;
    }
}
