package org.roznamcha.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The languages of a text, paragraph by paragraph.
 *
 * <p>The text's language is the one that most of its letters are in, which are counted by paragraph. So a page of Persian between a
 * headline and a footer in Urdu is Persian, and an Urdu page that quotes English is Urdu.
 *
 * @param language of the text; its score is the mean over all letters, where those in other languages count 0
 * @param share of the letters in paragraphs of that language, 0 to 1
 * @param paragraphs the language of each paragraph, in order. One that is too short to tell has that of the paragraph before it, or
 *     else after it, with score 0; one in which another language is only a little more likely than Urdu, on an Urdu page, is Urdu
 */
public record LanguageProfile(Language language, double share, List<Language> paragraphs) {

    /** Between neighbours a doubtful paragraph goes with its page. */
    private static final double DOUBTFUL_ODDS = 10;

    public LanguageProfile {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Paragraphs too short to tell, which together are in one language or none that is known. */
    static LanguageProfile uniform(Language language, int paragraphs) {
        return new LanguageProfile(
                language,
                language.equals(Language.UNDETERMINED) ? 0 : 1,
                Collections.nCopies(paragraphs, new Language(language.code(), 0)));
    }

    /** @param judgements of the paragraphs, at least one of them told */
    static LanguageProfile of(List<Judgement> judgements) {
        String first = mostLetters(judgements);
        List<Judgement> settled = first.equals(Language.URDU)
                ? judgements.stream().map(LanguageProfile::urduIfDoubtful).toList()
                : judgements;
        String code = mostLetters(settled);
        List<Language> paragraphs = withNeighbours(settled);
        double letters = 0;
        double told = 0;
        double own = 0;
        double score = 0;
        for (int i = 0; i < settled.size(); i++) {
            Judgement judgement = settled.get(i);
            boolean isOwn = paragraphs.get(i).code().equals(code);
            letters += judgement.letters();
            own += isOwn ? judgement.letters() : 0;
            told += judgement.told() ? judgement.letters() : 0;
            score += isOwn ? judgement.letters() * judgement.language().score() : 0;
        }
        return new LanguageProfile(new Language(code, score / told), own / letters, paragraphs);
    }

    private static Judgement urduIfDoubtful(Judgement judgement) {
        boolean doubtful = judgement.urdu() > 0 && judgement.language().score() < DOUBTFUL_ODDS * judgement.urdu();
        return doubtful
                ? new Judgement(new Language(Language.URDU, judgement.urdu()), judgement.letters(), judgement.urdu())
                : judgement;
    }

    /** The code with the most letters. Of equals the first in the alphabet. */
    private static String mostLetters(List<Judgement> judgements) {
        Map<String, Integer> letters = new TreeMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.told()) {
                letters.merge(judgement.language().code(), judgement.letters(), Integer::sum);
            }
        }
        String most = Language.UNDETERMINED.code();
        int highest = 0;
        for (Map.Entry<String, Integer> entry : letters.entrySet()) {
            if (entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return most;
    }

    private static List<Language> withNeighbours(List<Judgement> judgements) {
        Language before = judgements.stream()
                .filter(Judgement::told)
                .findFirst()
                .map(Judgement::language)
                .orElse(Language.UNDETERMINED);
        List<Language> languages = new ArrayList<>(judgements.size());
        for (Judgement judgement : judgements) {
            if (judgement.told()) {
                before = judgement.language();
                languages.add(before);
            } else {
                languages.add(new Language(before.code(), 0));
            }
        }
        return languages;
    }
}
