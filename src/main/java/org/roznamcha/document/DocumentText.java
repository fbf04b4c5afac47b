package org.roznamcha.document;

import java.util.List;
import org.roznamcha.text.Sentences;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;

/**
 * A body with everything that follows from it and its address alone.
 *
 * @param text the body in both forms
 * @param tokens its tokens
 * @param docId identity of (canonical URL, key text)
 * @param textHash identity of the key text alone
 * @param tokenCount word, number and ordinal tokens
 * @param sentenceCount sentences
 */
public record DocumentText(
        UrduText text, List<Token> tokens, String docId, String textHash, int tokenCount, int sentenceCount) {

    public DocumentText {
        tokens = List.copyOf(tokens);
    }

    /**
     * The body of a page.
     *
     * @param canonicalUrl {@link CanonicalUrl#value()}
     */
    public static DocumentText of(String canonicalUrl, UrduText text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return new DocumentText(
                text,
                tokens,
                DocumentId.of(canonicalUrl, text.key()),
                DocumentId.textHash(text.key()),
                (int) tokens.stream().filter(DocumentText::isCounted).count(),
                Sentences.count(text));
    }

    private static boolean isCounted(Token token) {
        return token.kind() != Token.Kind.PUNCTUATION;
    }
}
