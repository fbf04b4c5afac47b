package org.roznamcha.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;

/** Phrases of a context rule, in key form: words joined by one space. */
final class PhraseList {

    /** Start of a line or clause. */
    static final String START = "^";
    /** End of a line or clause. */
    static final String END = "$";
    /** Any number. */
    static final String NUMBER = "#";

    private static final Set<String> MARKERS = Set.of(START, END, NUMBER);

    private PhraseList() {}

    /** The phrases between commas; {@code @name} stands for a whole list. */
    static Set<String> parse(String written, Map<String, Set<String>> lists) {
        Set<String> phrases = new TreeSet<>();
        for (String part : written.split(",", -1)) {
            String phrase = part.strip();
            if (phrase.startsWith("@")) {
                Set<String> list = lists.get(phrase.substring(1));
                if (list == null) {
                    throw new IllegalArgumentException("unknown list: " + phrase);
                }
                phrases.addAll(list);
            } else if (phrase.isEmpty()) {
                throw new IllegalArgumentException("empty phrase in: " + written.strip());
            } else {
                phrases.add(key(phrase));
            }
        }
        return Set.copyOf(phrases);
    }

    static int length(String phrase) {
        return (int) phrase.chars().filter(c -> c == ' ').count() + 1;
    }

    /** The key words of a name or phrase. */
    static List<String> words(String text) {
        return Tokenizer.tokenize(UrduText.of(text)).stream().map(Token::key).toList();
    }

    private static String key(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            words.addAll(MARKERS.contains(word) ? List.of(word) : words(word));
        }
        return words.stream().collect(Collectors.joining(" "));
    }
}
