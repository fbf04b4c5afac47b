package org.roznamcha.page.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs prose in the search for the body: its characters outside links, with a bonus for every end of sentence. Where the head of the
 * page repeats the article ({@code articleBody}) or its beginning ({@code description}), the prose that it repeats weighs more; that
 * moves the search to a visible container, and never puts the head's words into the body.
 */
final class ProseWeights {

    /** Characters that one end of sentence is worth. */
    private static final int SENTENCE_BONUS = 40;

    /** Characters that the paragraph is worth with which the description begins. */
    private static final int DESCRIBED_BONUS = 400;

    private static final double STATED_FACTOR = 2;
    private static final double UNSTATED_FACTOR = 0.3;

    /** A shorter articleBody is a teaser. */
    private static final int MIN_STATED_WORDS = 60;

    private static final int SHINGLE_WORDS = 4;
    private static final int MIN_PREFIX_LETTERS = 24;
    private static final int PREFIX_LETTERS = 40;

    private final Set<Integer> stated;
    private final @Nullable String description;

    private ProseWeights(Set<Integer> stated, @Nullable String description) {
        this.stated = stated;
        this.description = description;
    }

    static ProseWeights of(HtmlMetadata metadata) {
        String body = metadata.jsonLd().articleBody();
        Set<Integer> shingles = new HashSet<>();
        if (body != null && Prose.words(body) >= MIN_STATED_WORDS) {
            shingles.addAll(shingles(body));
        }
        String description = metadata.meta("og:description", "description");
        String prefix = description == null ? "" : prefix(description);
        return new ProseWeights(shingles, prefix.length() >= MIN_PREFIX_LETTERS ? prefix : null);
    }

    double of(Block block) {
        double weight =
                block.text().length() - block.linkChars() + SENTENCE_BONUS * (double) Prose.sentenceEnds(block.text());
        if (!stated.isEmpty()) {
            weight *= isStated(block.text()) ? STATED_FACTOR : UNSTATED_FACTOR;
        }
        return description != null && prefix(block.text()).startsWith(description) ? weight + DESCRIBED_BONUS : weight;
    }

    private static String prefix(String text) {
        String letters = Wording.letters(text.substring(0, Math.min(text.length(), 2 * PREFIX_LETTERS)));
        return letters.substring(0, Math.min(letters.length(), PREFIX_LETTERS));
    }

    private boolean isStated(String text) {
        List<Integer> shingles = shingles(text);
        long found = shingles.stream().filter(stated::contains).count();
        return 2 * found >= shingles.size() && found > 0;
    }

    /** Hashes of all runs of four words; of the text as a whole when it has fewer. */
    private static List<Integer> shingles(String text) {
        String[] words = Wording.key(text).split(" ", -1);
        List<Integer> shingles = new java.util.ArrayList<>();
        for (int i = 0; i + SHINGLE_WORDS <= words.length; i++) {
            int hash = 1;
            for (int j = i; j < i + SHINGLE_WORDS; j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            shingles.add(hash);
        }
        return shingles;
    }
}
