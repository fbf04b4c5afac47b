package org.roznamcha.text;

import java.util.Set;

/**
 * Urdu function words in key form, chosen by hand; the list stands in {@code stop-words.txt}.
 *
 * <p>For counting terms and for telling prose from lists of names. Names hold many of these words (کے الیکٹرک, کم جونگ ان), so
 * they must never be dropped before names have been found.
 */
public final class StopWords {

    private static final Set<String> WORDS = Set.copyOf(WordList.read("stop-words.txt"));

    private static final WordTable TABLE = table();

    private StopWords() {}

    /** Whether a token is a function word. */
    public static boolean contains(Tokens tokens, int index) {
        return TABLE.find(tokens, index) != WordTable.NONE;
    }

    /**
     * Whether a token is a function word.
     *
     * @param key key form of the token
     */
    public static boolean contains(String key) {
        return WORDS.contains(key);
    }

    /** All function words, in key form. */
    public static Set<String> all() {
        return WORDS;
    }

    private static WordTable table() {
        WordTable.Builder table = new WordTable.Builder();
        WORDS.forEach(table::number);
        return table.build();
    }
}
