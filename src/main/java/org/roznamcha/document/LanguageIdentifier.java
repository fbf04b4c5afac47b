package org.roznamcha.document;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tells Urdu from the other languages of its script, and names the script of everything else.
 *
 * <p>Give it text as it was written, with wrong decoding mended: both the display and the key form fold ي ك ه, which are evidence.
 * Arabic-script text goes through a linear model of letter runs ({@link LanguageModelTrainer} builds it and prints how good it is) and
 * is then checked for letters that Urdu, Persian and Arabic lack, which settles Pashto, Sindhi, Sorani and Uyghur. Sorani without its
 * rarer letters comes out as its neighbour Gorani ({@code hac}): there was no Sorani text to learn from. Texts of fewer than 20 letters
 * are not judged. Linear in the length of the text; at most 1,200 characters of it meet the model.
 */
public final class LanguageIdentifier {

    private static final int MINIMUM_LETTERS = 20;

    /** What the model knows well from its own text: decisive letters must not overrule it. */
    private static final Set<String> WITH_RARE_LETTERS =
            Set.of("sd", "ks", "bal", "brh", "glk", "hac", "trw", "ps", "ug", "skr");

    /** Enough of them stand in any English sentence, and in no other Latin-script language. */
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "and", "of", "to", "in", "is", "that", "for", "with", "was", "on", "are", "it", "this", "you", "as");

    private static final double MINIMUM_ENGLISH_SHARE = 0.12;

    private final LanguageModel model;

    LanguageIdentifier(LanguageModel model) {
        this.model = model;
    }

    /** The identifier with the model that comes with this package. */
    public static LanguageIdentifier bundled() {
        return Bundled.IDENTIFIER;
    }

    /** The language of the text; {@link Language#UNDETERMINED} below 20 letters. Never throws. */
    public Language identify(String text) {
        LetterSample sample = LetterSample.of(text);
        if (sample.letters() < MINIMUM_LETTERS) {
            return Language.UNDETERMINED;
        }
        return switch (sample.script()) {
            case ARABIC -> arabicScript(sample);
            case LATIN -> new Language(isEnglish(sample.units()) ? "en" : "und-Latn", sample.share());
            case DEVANAGARI -> new Language("hi", sample.share());
            case GURMUKHI -> new Language("pa", sample.share());
            case BENGALI -> new Language("bn", sample.share());
            default -> new Language("und-" + fourLetters(sample.script()), sample.share());
        };
    }

    private Language arabicScript(LetterSample sample) {
        double[] probabilities = model.probabilities(sample.units());
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        String code = model.languages().get(best);
        double score = probabilities[best] * sample.share();
        if (WITH_RARE_LETTERS.contains(code)) {
            return new Language(code, score);
        }
        return DecisiveLetters.bundled()
                .language(sample.units())
                .map(settled -> new Language(settled, sample.share()))
                .orElse(new Language(code, score));
    }

    private static boolean isEnglish(String units) {
        String[] words = units.split(" ", -1);
        long english = Arrays.stream(words).filter(ENGLISH_WORDS::contains).count();
        return english >= MINIMUM_ENGLISH_SHARE * words.length;
    }

    /** ISO 15924 code, as far as Java can name it without a table: {@code Cyrl}, {@code Hebr}, {@code Grek}. */
    private static String fourLetters(UnicodeScript script) {
        return UScript.getShortName(UScript.getCodeFromName(script.name().toLowerCase(Locale.ROOT)));
    }

    private static final class Bundled {
        private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(LanguageModel.bundled());
    }
}
