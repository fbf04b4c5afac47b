package org.roznamcha.document;

import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.text.UrduText;

/**
 * Everything that cleaning decided about one page, kept or not.
 *
 * @param page the page as captured
 * @param extraction what is article on it and what is not
 * @param title the headline in both forms; empty when there is none
 * @param deck the standfirst in both forms; empty when there is none
 * @param text the body in both forms
 * @param url its address in canonical form
 * @param languages the body's language, as a whole and of each paragraph of {@code text}
 * @param published when it was published
 * @param docId identity of (canonical URL, key text)
 * @param textHash identity of the key text alone
 * @param tokenCount word, number and ordinal tokens of the body
 * @param sentenceCount sentences of the body
 * @param decision whether it becomes a document
 */
public record CleanedPage(
        CapturedPage page,
        Extraction extraction,
        UrduText title,
        UrduText deck,
        UrduText text,
        CanonicalUrl url,
        LanguageProfile languages,
        PublicationDate published,
        String docId,
        String textHash,
        int tokenCount,
        int sentenceCount,
        Decision decision) {

    /** The body's language. */
    public Language language() {
        return languages.language();
    }
}
