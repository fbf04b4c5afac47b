package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.roznamcha.text.UnitSet;

/** The phrases of {@code markers.tsv} and the word lists beside it, in key form. */
final class Markers {

    /** Longest opening, in words, that is compared with a phrase. */
    private static final int MAX_WORDS = 8;

    /** No phrase with its punctuation is longer. */
    private static final int MAX_CHARS = 60;

    private static final Markers SHARED = new Markers();

    /** What a phrase marks; the file says what each is. */
    enum Kind {
        RELATED,
        TAIL,
        SHARE,
        CREDIT,
        COURTESY,
        TAGS,
        SECTION,
        COMMENT,
        COUNTED,
        COOKIE,
        HOME,
        BYLINE,
        PUBLISHED,
        MODIFIED,
        KIND,
        DESK,
        DISCLAIMER,
        OFFICE,
        NOBODY
    }

    private static final Set<Kind> NO_KIND = Set.of();

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    /** The kinds of each phrase. */
    private final Map<String, Set<Kind>> kindsByPhrase = new HashMap<>();

    /** First words of all phrases: a line that opens with none of them opens with no phrase. */
    private final Set<String> firstWords = new HashSet<>();

    /** The kinds of phrases that begin with a word, by the word in key form. */
    private final Map<String, Set<Kind>> kindsByFirstWord = new HashMap<>();

    /** Last words of phrases of share buttons. */
    private final Set<String> sharingEnds = new HashSet<>();

    /** Home words by their first letter, case aside. */
    private final Map<Character, List<String>> homeWords = new HashMap<>();

    private final Set<String> places = new HashSet<>();
    private final Set<String> notPlaces = new HashSet<>();

    private Markers() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
            phrases.put(kind, new HashSet<>());
        }
        for (String[] row : ResourceRows.read("markers.tsv")) {
            Kind kind = kinds.get(row[0]);
            if (kind == null) {
                throw new IllegalStateException("Cannot read markers.tsv: unknown kind " + row[0]);
            }
            String phrase = Wording.key(row[1]);
            of(kind).add(phrase);
            kindsByPhrase
                    .computeIfAbsent(phrase, key -> EnumSet.noneOf(Kind.class))
                    .add(kind);
            kindsByFirstWord
                    .computeIfAbsent(firstWord(phrase), word -> EnumSet.noneOf(Kind.class))
                    .add(kind);
            firstWords.add(Wording.key(firstWord(row[1])));
        }
        of(Kind.SHARE).forEach(phrase -> sharingEnds.add(lastWord(phrase)));
        of(Kind.HOME)
                .forEach(word -> homeWords
                        .computeIfAbsent(caseless(word.charAt(0)), letter -> new ArrayList<>())
                        .add(word));
        ResourceRows.read("places.txt").forEach(row -> places.add(Wording.key(row[0])));
        ResourceRows.read("not-places.txt").forEach(row -> notPlaces.add(Wording.key(row[0])));
    }

    static Markers shared() {
        return SHARED;
    }

    /** The home words that begin with a letter, in whatever case. */
    List<String> homeWords(char first) {
        return homeWords.getOrDefault(caseless(first), List.of());
    }

    /** As {@link String#regionMatches(boolean, int, String, int, int)} compares. */
    private static char caseless(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    boolean isPlace(String text) {
        return places.contains(Wording.key(text));
    }

    /** Whether a word of {@code text} rules out that it is a place. */
    boolean hasNonPlaceWord(String text) {
        for (String word : Wording.key(text).split(" ", -1)) {
            if (notPlaces.contains(Wording.key(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line may open with a phrase of any kind; cheap, and false for nearly all prose. */
    boolean mayOpen(String line) {
        return firstWords.contains(Wording.key(firstWord(line)));
    }

    private static String firstWord(String line) {
        int start = 0;
        while (start < line.length() && !UnitSet.LETTERS_AND_DIGITS.contains(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && UnitSet.LETTERS_AND_DIGITS.contains(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end);
    }

    /** Whether the whole line is such a phrase, punctuation at its ends aside. */
    boolean is(Kind kind, String line) {
        return whole(line).contains(kind);
    }

    /** The kinds of phrases that the whole line is, punctuation at its ends aside. */
    Set<Kind> whole(String line) {
        return line.length() <= MAX_CHARS ? kinds(Wording.key(line)) : NO_KIND;
    }

    private Set<Kind> kinds(String phrase) {
        return kindsByPhrase.getOrDefault(phrase, NO_KIND);
    }

    /** Whether the line may end in a phrase of share buttons; cheap, and false for nearly all. */
    boolean mayEndInSharing(String line) {
        String end = Wording.key(lastWord(line));
        return end.isEmpty() || sharingEnds.contains(lastWord(end));
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    /** Whether a phrase of this kind stands anywhere in the text. */
    boolean contains(Kind kind, String text) {
        String key = Wording.key(text);
        for (String phrase : of(kind)) {
            if (key.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last words of the line are such a phrase. */
    boolean closes(Kind kind, String line) {
        if (line.length() > MAX_CHARS) {
            return false;
        }
        String key = Wording.key(line);
        int start = 0;
        while (start >= 0 && !kinds(key.substring(start)).contains(kind)) {
            int space = key.indexOf(' ', start);
            start = space < 0 ? -1 : space + 1;
        }
        return start >= 0;
    }

    /** Whether some word or run of words in the line is such a phrase. */
    boolean occurs(Kind kind, String line) {
        String[] words = Wording.key(line).split(" ", -1);
        for (int from = 0; from < words.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
                run.append(to == from ? "" : " ").append(words[to]);
                if (kinds(Wording.key(run.toString())).contains(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Length of the phrase that opens the line together with the colon, dash or bar after it; 0 when the line opens with
     * none. A phrase that runs on into a sentence without such a mark does not count.
     */
    int opening(Kind kind, String line) {
        return opening(kind, line, begun(line));
    }

    /** @param begun what {@link #begun} says of the line, for those who ask for several kinds */
    int opening(Kind kind, String line, Set<Kind> begun) {
        return begun.contains(kind) ? openingPhrase(kind, line) : 0;
    }

    private int openingPhrase(Kind kind, String line) {
        int words = 0;
        for (int i = 0; i < Math.min(line.length(), MAX_CHARS) && words <= MAX_WORDS; i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                words++;
            } else if (isSeparator(c)
                    && kinds(Wording.key(line.substring(0, i))).contains(kind)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Like {@link #opening}, but the phrase may be followed by a space alone. */
    int looseOpening(Kind kind, String line) {
        if (!begun(line).contains(kind)) {
            return 0;
        }
        int best = openingPhrase(kind, line);
        int words = 0;
        for (int i = 0; i < Math.min(line.length(), MAX_CHARS) && words <= MAX_WORDS; i++) {
            if (line.charAt(i) == ' ') {
                words++;
                if (kinds(Wording.key(line.substring(0, i))).contains(kind)) {
                    best = Math.max(best, i + 1);
                }
            }
        }
        return best;
    }

    /** The kinds of phrases with the first word of which the line begins: none for nearly all, and cheaper than to try each length. */
    Set<Kind> begun(String line) {
        int end = 0;
        boolean word = false;
        while (end < line.length() && end < MAX_CHARS && !(word && line.charAt(end) == ' ')) {
            word |= UnitSet.LETTERS_AND_DIGITS.contains(line.charAt(end));
            end++;
        }
        String first = firstWord(Wording.key(line.substring(0, end)));
        return kindsByFirstWord.getOrDefault(first, NO_KIND);
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '|' || c == '–' || c == '—' || c == '-' || c == '…' || c == '»' || c == '؛';
    }

    private Set<String> of(Kind kind) {
        Set<String> set = phrases.get(kind);
        if (set == null) {
            throw new IllegalStateException("No phrases of kind " + kind);
        }
        return set;
    }
}
