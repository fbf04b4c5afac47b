package org.roznamcha.document;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.roznamcha.page.TimeBudget;

/**
 * Tells Urdu from the other languages of its script, knows English and Roman Urdu, and names the script of everything else.
 *
 * <p>Give it text as it was written, with wrong decoding mended: both the display and the key form fold ي ك ه, which are evidence.
 * Arabic-script text goes through a linear model of letter runs and words ({@link LanguageModelTrainer} builds it and prints how good
 * it is) and is then checked for letters that Urdu, Persian and Arabic lack ({@code decisive-letters.tsv}), which settles Pashto,
 * Sindhi, Saraiki, Sorani and Uyghur, and for {@code telling-words.tsv}. Dari is {@code fa}. Texts of fewer than 20 letters are not
 * judged. Linear in the length of the text; at most 480 characters of it meet the model.
 */
public final class LanguageIdentifier {

    /** Fewer letters do not show a language. */
    static final int MINIMUM_LETTERS = 20;

    /** So many letters are enough to be sure, and a fifth of an article's. */
    private static final int MAXIMUM_UNITS = 480;

    /** Looked at in each paragraph, however many there are. */
    private static final int LEAST_UNITS = 120;

    /** What the model knows well from its own text: decisive letters must not overrule it. */
    private static final Set<String> WITH_RARE_LETTERS =
            Set.of("sd", "ks", "bal", "brh", "glk", "hac", "trw", "ps", "ug", "skr");

    private static final String OTHER_LATIN = "und-Latn";

    private final LanguageModel model;
    private final int urduAt;

    LanguageIdentifier(LanguageModel model) {
        this.model = model;
        this.urduAt = model.languages().indexOf(Language.URDU);
    }

    /** The identifier with the model that comes with this package. */
    public static LanguageIdentifier bundled() {
        return Bundled.IDENTIFIER;
    }

    /** The language of the text as a whole; {@link Language#UNDETERMINED} below 20 letters. Never throws. */
    public Language identify(String text) {
        return judge(text, MAXIMUM_UNITS).language();
    }

    /**
     * The language of a text paragraph by paragraph. Never throws.
     *
     * @param paragraphs in order, as written
     */
    public LanguageProfile profile(List<String> paragraphs) {
        return profile(paragraphs, TimeBudget.unlimited());
    }

    /**
     * As {@link #profile(List)}.
     *
     * @throws TimeBudget.UsedUp if it takes longer than it may
     */
    LanguageProfile profile(List<String> paragraphs, TimeBudget budget) {
        int length = paragraphs.stream().mapToInt(String::length).sum();
        List<Judgement> judgements = new ArrayList<>(paragraphs.size());
        for (String paragraph : paragraphs) {
            budget.tick(paragraph.length());
            judgements.add(judge(paragraph, share(paragraph.length(), length)));
        }
        return judgements.stream().anyMatch(Judgement::told)
                ? LanguageProfile.of(judgements)
                : LanguageProfile.uniform(identify(String.join("\n", paragraphs)), paragraphs.size());
    }

    /** A paragraph's part of what is looked at, never less than tells a language. */
    private static int share(int part, int whole) {
        long share = (long) MAXIMUM_UNITS * part / Math.max(1, whole);
        return Math.max(LEAST_UNITS, (int) share);
    }

    private Judgement judge(String text, int maximumUnits) {
        LetterSample sample = LetterSample.of(text, maximumUnits);
        if (sample.letters() < MINIMUM_LETTERS) {
            return new Judgement(Language.UNDETERMINED, sample.letters(), 0);
        }
        return switch (sample.script()) {
            case ARABIC -> arabicScript(sample);
            case LATIN ->
                sure(TellingWords.bundled().instead(OTHER_LATIN, sample.units()).orElse(OTHER_LATIN), sample);
            case DEVANAGARI -> sure("hi", sample);
            case GURMUKHI -> sure("pa", sample);
            case BENGALI -> sure("bn", sample);
            default -> sure("und-" + fourLetters(sample.script()), sample);
        };
    }

    private Judgement arabicScript(LetterSample sample) {
        double[] probabilities = model.probabilities(sample.units());
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        String code = model.languages().get(best);
        Optional<String> settled = WITH_RARE_LETTERS.contains(code)
                ? Optional.empty()
                : DecisiveLetters.bundled().language(sample.units());
        String told = TellingWords.bundled()
                .instead(settled.orElse(code), sample.units())
                .orElse(settled.orElse(code));
        if (!told.equals(code)) {
            return sure(told, sample);
        }
        double urdu = probabilities[urduAt] * sample.share();
        return new Judgement(new Language(code, probabilities[best] * sample.share()), sample.letters(), urdu);
    }

    private static Judgement sure(String code, LetterSample sample) {
        return new Judgement(new Language(code, sample.share()), sample.letters(), 0);
    }

    /** ISO 15924 code, as far as Java can name it without a table: {@code Cyrl}, {@code Hebr}, {@code Grek}. */
    private static String fourLetters(UnicodeScript script) {
        return UScript.getShortName(UScript.getCodeFromName(script.name().toLowerCase(Locale.ROOT)));
    }

    private static final class Bundled {
        private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(LanguageModel.bundled());
    }
}
