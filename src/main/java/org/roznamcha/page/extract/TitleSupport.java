package org.roznamcha.page.extract;

import java.util.HashSet;
import java.util.Set;
import org.roznamcha.text.StopWords;

/** How much of a title the text of an article says as well: a headline takes its words from the story, the name of a site does not. */
final class TitleSupport {

    /** A title takes its words from the beginning of a text. */
    private static final int MAX_CHARS = 6_000;

    private final Set<String> words;

    /** @param text the text of the article, of which the first {@value #MAX_CHARS} characters are read */
    TitleSupport(String text) {
        words = content(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    }

    /** The share of the title's words that stand in the text too, 0 to 1; function words do not count. */
    double of(String title) {
        Set<String> named = content(title);
        int shared = 0;
        for (String word : named) {
            shared += words.contains(word) ? 1 : 0;
        }
        return named.isEmpty() ? 0 : shared / (double) named.size();
    }

    private static Set<String> content(String text) {
        Set<String> content = new HashSet<>();
        for (String word : Wording.key(text).split(" ", -1)) {
            String bare = Wording.letters(word);
            if (bare.length() > 1 && !StopWords.contains(bare)) {
                content.add(bare);
            }
        }
        return content;
    }
}
