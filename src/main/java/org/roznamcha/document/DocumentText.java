package org.roznamcha.document;

import org.roznamcha.text.Sentences;
import org.roznamcha.text.Tokens;
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
        UrduText text, Tokens tokens, String docId, String textHash, int tokenCount, int sentenceCount) {

    /**
     * The body of a page.
     *
     * @param canonicalUrl {@link CanonicalUrl#value()}
     */
    public static DocumentText of(String canonicalUrl, UrduText text) {
        Tokens tokens = Tokens.of(text);
        DocumentId.Both ids = DocumentId.both(canonicalUrl, text.key());
        return new DocumentText(text, tokens, ids.docId(), ids.textHash(), tokens.wordCount(), Sentences.count(text));
    }
}
