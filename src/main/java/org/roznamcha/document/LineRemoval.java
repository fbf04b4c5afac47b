package org.roznamcha.document;

import java.util.List;
import java.util.Optional;
import org.roznamcha.text.UrduText;

/**
 * A document without the lines that repeat across its host.
 *
 * @param text what is left of it
 * @param removed lines that went, in page order, one at least
 * @param decision whether what is left is still a document
 */
public record LineRemoval(DocumentText text, List<EdgeLine> removed, Decision decision) {

    /** Why the lines went. */
    public static final String REASON = "repeated-on-host";

    /**
     * The drop of a page that lines of its host made up. It holds no figure of the page: how many words are left may still
     * shrink as more lines become known, but once they are too few they stay too few.
     */
    public static final Decision.Drop DROP = new Decision.Drop(
            "repeated-lines", 0, 1, "Too few words are left without the lines that repeat across the host's pages");

    public LineRemoval {
        removed = List.copyOf(removed);
    }

    /**
     * Removes the lines.
     *
     * @param text body in display form
     * @param rules of which those that count are asked again; what is a share was judged on the page as it was extracted
     * @return empty when there is none to remove
     */
    public static Optional<LineRemoval> of(String canonicalUrl, String text, RepeatedLines lines, QualityRules rules) {
        RepeatedLines.Rest rest = lines.removeFrom(text);
        if (rest.removed().isEmpty()) {
            return Optional.empty();
        }
        DocumentText left = DocumentText.of(canonicalUrl, UrduText.of(rest.text()));
        Decision decision = rules.hasEnoughWords(left.tokens()) ? new Decision.Keep() : DROP;
        return Optional.of(new LineRemoval(left, rest.removed(), decision));
    }
}
