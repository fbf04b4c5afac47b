package org.roznamcha.document;

/**
 * What was found in one piece of text.
 *
 * @param language the answer
 * @param letters how many letters the text has
 * @param urdu 0 to 1: the score that Urdu got, whatever the answer; 0 where the model was not asked
 */
record Judgement(Language language, int letters, double urdu) {

    boolean told() {
        return !language.equals(Language.UNDETERMINED);
    }
}
