package org.roznamcha.document;

/**
 * The language of a text, as far as letters show it.
 *
 * @param code BCP 47: {@code ur}, {@code fa}, {@code ar}, …; {@code und} when the text has too few letters, {@code und-Latn} and the
 *     like when only the script is known
 * @param score 0 to 1: the probability of the language within its script, times the share of the text's letters in that script;
 *     0 for {@code und}
 */
public record Language(String code, double score) {

    /** The code of Urdu. */
    public static final String URDU = "ur";

    /** The answer for a text with too few letters to tell. */
    public static final Language UNDETERMINED = new Language("und", 0);

    public boolean isUrdu() {
        return code.equals(URDU);
    }
}
