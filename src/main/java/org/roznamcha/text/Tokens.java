package org.roznamcha.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All tokens of a text, in order, as places in its key. Whoever asks of every token, of which few matter, asks here: a {@link Token} is
 * made only where it is wanted.
 */
public final class Tokens {

    private static final int START = 0;
    private static final int END = 1;
    private static final int HASH = 2;
    private static final int WIDTH = 3;

    private final UrduText text;
    private final int[] places;
    private final Token.Kind[] kinds;
    private final int size;

    private Tokens(UrduText text, int[] places, Token.Kind[] kinds, int size) {
        this.text = text;
        this.places = places;
        this.kinds = kinds;
        this.size = size;
    }

    /** The tokens of a text. */
    public static Tokens of(UrduText text) {
        return Tokenizer.run(text);
    }

    public int size() {
        return size;
    }

    /** Tokens other than punctuation. */
    public int wordCount() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += isPunctuation(i) ? 0 : 1;
        }
        return count;
    }

    public Token.Kind kind(int index) {
        return kinds[index];
    }

    public boolean isPunctuation(int index) {
        return kinds[index] == Token.Kind.PUNCTUATION;
    }

    /** Where the token's key begins in the key of the text. */
    public int keyStart(int index) {
        return places[index * WIDTH + START];
    }

    /** Where it ends. */
    public int keyEnd(int index) {
        return places[index * WIDTH + END];
    }

    /** The hash code of {@link #key(int)}. */
    public int hash(int index) {
        return places[index * WIDTH + HASH];
    }

    /** UTF-16 units of {@link #key(int)}. */
    public int length(int index) {
        return keyEnd(index) - keyStart(index);
    }

    /** {@link Token#key()}. */
    public String key(int index) {
        return text.key().substring(keyStart(index), keyEnd(index));
    }

    /** Whether {@link #key(int)} is this one. */
    public boolean isKey(int index, String key) {
        return length(index) == key.length() && text.key().startsWith(key, keyStart(index));
    }

    /** {@link Token#span()}. */
    public Span span(int index) {
        return text.toDisplay(keyStart(index), keyEnd(index));
    }

    public Token get(int index) {
        return new Token(span(index), key(index), kind(index));
    }

    /** All of them. */
    public List<Token> list() {
        return IntStream.range(0, size).mapToObj(this::get).toList();
    }

    /** The text that they are tokens of. */
    public UrduText text() {
        return text;
    }

    /** Takes them in one by one. */
    static final class Builder {

        /** Characters for each token, at least: Urdu has about five. */
        private static final int CHARS_OF_TOKEN = 4;

        private final UrduText text;
        private int[] places;
        private Token.Kind[] kinds;
        private int size;

        Builder(UrduText text) {
            this.text = text;
            int room = 2 + text.key().length() / CHARS_OF_TOKEN;
            this.places = new int[WIDTH * room];
            this.kinds = new Token.Kind[room];
        }

        void add(int start, int end, Token.Kind kind) {
            if (size == kinds.length) {
                places = Arrays.copyOf(places, 2 * places.length);
                kinds = Arrays.copyOf(kinds, 2 * size);
            }
            int at = size * WIDTH;
            String key = text.key();
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = 31 * hash + key.charAt(i);
            }
            places[at + START] = start;
            places[at + END] = end;
            places[at + HASH] = hash;
            kinds[size++] = kind;
        }

        Tokens build() {
            return new Tokens(text, places, kinds, size);
        }
    }
}
