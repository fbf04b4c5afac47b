package org.roznamcha.entity;

import java.util.Set;
import org.roznamcha.text.Span;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.WordTable;

/** The tokens of title, deck or text, with what context rules ask of them. */
final class FieldTokens {

    private final Mention.Field field;
    private final Tokens tokens;
    private final int[] words;
    private final int[] lines;

    /** @param words numbers the words that are looked for */
    FieldTokens(Mention.Field field, Tokens tokens, WordTable words) {
        this.field = field;
        this.tokens = tokens;
        this.words = words.find(tokens);
        this.lines = lineNumbers();
    }

    private int[] lineNumbers() {
        String key = tokens.text().key();
        int[] numbers = new int[tokens.size()];
        int feed = key.indexOf('\n');
        int line = 0;
        for (int i = 0; i < numbers.length; i++) {
            while (feed >= 0 && feed < tokens.keyStart(i)) {
                line++;
                feed = key.indexOf('\n', feed + 1);
            }
            numbers[i] = line;
        }
        return numbers;
    }

    Mention.Field field() {
        return field;
    }

    String display() {
        return tokens.text().display();
    }

    int size() {
        return tokens.size();
    }

    /** The key of a token. */
    String key(int index) {
        return tokens.key(index);
    }

    boolean isKey(int index, String key) {
        return tokens.isKey(index, key);
    }

    /** The number of a token's word; {@link WordTable#NONE} for one that is in no alias. */
    int word(int index) {
        return words[index];
    }

    /** Where a token stands in {@link #display}. */
    Span span(int index) {
        return tokens.span(index);
    }

    boolean sameLine(int first, int second) {
        return lines[first] == lines[second];
    }

    /** Whether nothing stands between two neighbouring tokens. */
    boolean isGlued(int first, int second) {
        return span(first).end() == span(second).start();
    }

    /** Whether one of {@code phrases} begins at token {@code index}. */
    boolean isFollowedBy(int index, Set<String> phrases, int longest) {
        if (isEdge(index, index - 1)) {
            return phrases.contains(PhraseList.END);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = index; i < index + longest && !isEdge(i, index - 1); i++) {
            phrase.append(i == index ? "" : " ").append(phraseWord(i));
            if (phrases.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of {@code phrases} ends right before token {@code index}. */
    boolean isPrecededBy(int index, Set<String> phrases, int longest) {
        if (isEdge(index - 1, index)) {
            return phrases.contains(PhraseList.START);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = index - 1; i >= index - longest && !isEdge(i, index); i--) {
            phrase.insert(0, i == index - 1 ? phraseWord(i) : phraseWord(i) + " ");
            if (phrases.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    private String phraseWord(int index) {
        return tokens.kind(index) == Token.Kind.NUMBER ? PhraseList.NUMBER : tokens.key(index);
    }

    /** Whether token {@code index} does not exist, stands on another line than {@code from}, or is punctuation. */
    private boolean isEdge(int index, int from) {
        return index < 0 || index >= tokens.size() || lines[index] != lines[from] || tokens.isPunctuation(index);
    }
}
