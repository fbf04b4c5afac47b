package org.roznamcha.entity;

import java.util.List;
import java.util.Set;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;

/** The tokens of title, deck or text, with what context rules ask of them. */
final class FieldTokens {

    private final Mention.Field field;
    private final String display;
    private final List<Token> tokens;
    private final int[] lines;

    FieldTokens(Mention.Field field, UrduText text) {
        this.field = field;
        this.display = text.display();
        this.tokens = Tokenizer.tokenize(text);
        this.lines = lineNumbers();
    }

    private int[] lineNumbers() {
        int[] numbers = new int[tokens.size()];
        int at = 0;
        int line = 0;
        for (int i = 0; i < numbers.length; i++) {
            for (int start = tokens.get(i).span().start(); at < start; at++) {
                if (display.charAt(at) == '\n') {
                    line++;
                }
            }
            numbers[i] = line;
        }
        return numbers;
    }

    Mention.Field field() {
        return field;
    }

    String display() {
        return display;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    List<Token> all() {
        return tokens;
    }

    boolean sameLine(int first, int second) {
        return lines[first] == lines[second];
    }

    /** Whether nothing stands between two neighbouring tokens. */
    boolean isGlued(int first, int second) {
        return tokens.get(first).span().end() == tokens.get(second).span().start();
    }

    /** Whether one of {@code phrases} begins at token {@code index}. */
    boolean isFollowedBy(int index, Set<String> phrases, int longest) {
        if (isEdge(index, index - 1)) {
            return phrases.contains(PhraseList.END);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = index; i < index + longest && !isEdge(i, index - 1); i++) {
            phrase.append(i == index ? "" : " ").append(word(i));
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
            phrase.insert(0, i == index - 1 ? word(i) : word(i) + " ");
            if (phrases.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    private String word(int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.NUMBER ? PhraseList.NUMBER : token.key();
    }

    /** Whether token {@code index} does not exist, stands on another line than {@code from}, or is punctuation. */
    private boolean isEdge(int index, int from) {
        return index < 0
                || index >= tokens.size()
                || lines[index] != lines[from]
                || tokens.get(index).kind() == Token.Kind.PUNCTUATION;
    }
}
