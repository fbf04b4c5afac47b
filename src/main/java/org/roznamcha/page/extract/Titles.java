package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UnitSet;

/**
 * Cleans titles: the site's name at either end goes, a title that stands twice stays once.
 *
 * <p>Parts are separated by {@code | - – — : :: » «} with spaces around. A part that is the site's name goes; otherwise an end part
 * of at most {@value #MAX_SITE_WORDS} words goes when a longer one remains. A bar always separates; a dash may belong to the title, so
 * what it cuts off must look even more like a name.
 */
final class Titles {

    static final int MAX_SITE_WORDS = 4;
    static final int MIN_TITLE_WORDS = 3;
    private static final int MAX_CHARS = 1_000;
    private static final UnitSet BARS = UnitSet.of("|»«‹›·");
    private static final String DOUBLE_COLON = "::";
    private static final UnitSet MARKS = UnitSet.of("|»«‹›·:-–—");

    /** How much of the longer of two agreeing titles the shorter must cover. */
    private static final double MIN_COVER = 0.6;

    /** Lines whose lengths differ more cannot agree, whatever spaces and marks they hold. */
    private static final int MAX_LENGTH_RATIO = 4;

    private Titles() {}

    /**
     * The title in display form without site name or repetition; null when nothing but the site's name remains.
     *
     * @param sites letters of the site's names ({@link Wording#letters})
     */
    static @Nullable String clean(@Nullable String raw, List<String> sites) {
        String title = Wording.display(raw);
        if (title.isEmpty() || title.length() > MAX_CHARS) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        split(title, parts, separators);
        dropSite(parts, separators, sites);
        if (parts.isEmpty()) {
            return null;
        }
        StringBuilder joined = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            joined.append(separators.get(i - 1)).append(parts.get(i));
        }
        return once(joined.toString().strip());
    }

    /** The parts of a title that is not longer than titles are. */
    static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        if (title.length() <= MAX_CHARS) {
            split(title, parts, new ArrayList<>());
        }
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static void split(String title, List<String> parts, List<String> separators) {
        int start = 0;
        for (int mark = 0; mark < title.length(); mark++) {
            if (MARKS.contains(title.charAt(mark))) {
                int from = mark > start && title.charAt(mark - 1) == ' ' ? mark - 1 : mark;
                int end = separatorEnd(title, mark, from < mark);
                if (end > mark) {
                    parts.add(title.substring(start, from));
                    separators.add(title.substring(from, end));
                    start = end;
                    mark = end - 1;
                }
            }
        }
        parts.add(title.substring(start));
    }

    /**
     * Where the separator of this mark ends: a bar or a double colon, spaces or not, or a dash between spaces; -1 when it is none.
     *
     * @param spaced whether a space stands before it
     */
    private static int separatorEnd(String title, int mark, boolean spaced) {
        boolean bar = BARS.contains(title.charAt(mark));
        if (bar || title.startsWith(DOUBLE_COLON, mark)) {
            int end = mark + (bar ? 1 : DOUBLE_COLON.length());
            return title.startsWith(" ", end) ? end + 1 : end;
        }
        return spaced && title.startsWith(" ", mark + 1) ? mark + 2 : -1;
    }

    private static void dropSite(List<String> parts, List<String> separators, List<String> sites) {
        while (!parts.isEmpty() && isSite(parts.get(parts.size() - 1), sites)) {
            removeLast(parts, separators);
        }
        while (!parts.isEmpty() && isSite(parts.get(0), sites)) {
            removeFirst(parts, separators);
        }
        while (parts.size() > 1 && looksLikeSite(parts, separators.get(separators.size() - 1))) {
            removeLast(parts, separators);
        }
    }

    private static boolean looksLikeSite(List<String> parts, String separator) {
        int last = Prose.words(parts.get(parts.size() - 1));
        int rest = parts.subList(0, parts.size() - 1).stream()
                .mapToInt(Prose::words)
                .sum();
        int limit = separator.indexOf('|') >= 0 ? MAX_SITE_WORDS + 1 : MAX_SITE_WORDS;
        return last <= limit && rest >= MIN_TITLE_WORDS && rest > last;
    }

    private static void removeLast(List<String> parts, List<String> separators) {
        parts.remove(parts.size() - 1);
        if (!separators.isEmpty()) {
            separators.remove(separators.size() - 1);
        }
    }

    private static void removeFirst(List<String> parts, List<String> separators) {
        parts.remove(0);
        if (!separators.isEmpty()) {
            separators.remove(0);
        }
    }

    /**
     * Whether a line is nothing but the name of a site.
     *
     * @param sites letters of its names ({@link Wording#letters})
     */
    static boolean isSite(String part, List<String> sites) {
        return isSiteLetters(Wording.letters(part), sites);
    }

    /** As {@link #isSite}, of a line whose letters are at hand. */
    static boolean isSiteLetters(String letters, List<String> sites) {
        return letters.isEmpty() || sites.contains(letters);
    }

    /** {@code X X}, {@code X - X} and {@code X | X} become {@code X}. */
    static String once(String title) {
        if (!isDouble(Wording.letters(title))) {
            return title;
        }
        int middle = title.length() / 2;
        for (int at = Math.max(1, middle - 2); at <= Math.min(title.length() - 1, middle + 2); at++) {
            boolean wordBoundary =
                    !Character.isLetterOrDigit(title.charAt(at)) || !Character.isLetterOrDigit(title.charAt(at - 1));
            String first = wordBoundary ? title.substring(0, at).strip() : "";
            String letters = Wording.letters(first);
            if (letters.length() > 3 && letters.equals(Wording.letters(title.substring(at)))) {
                return first.replaceAll("[\\s|–—-]+$", "");
            }
        }
        return title;
    }

    /** Whether the second half says the first once more. */
    private static boolean isDouble(String letters) {
        int half = letters.length() / 2;
        return letters.length() % 2 == 0 && letters.regionMatches(0, letters, half, half);
    }

    /** Whether both name the same article: equal but for spaces and punctuation, or one most of the other. */
    static boolean agree(String one, String other) {
        return mayAgree(one, other) && lettersAgree(Wording.letters(one), Wording.letters(other));
    }

    /** Cheap test before {@link #lettersAgree}. */
    static boolean mayAgree(String one, String other) {
        return Math.min(one.length(), other.length()) * MAX_LENGTH_RATIO >= Math.max(one.length(), other.length());
    }

    /** As {@link #agree}, for lines that passed {@link #mayAgree} and whose letters are at hand. */
    static boolean lettersAgree(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        return longer.contains(shorter) && shorter.length() >= MIN_COVER * longer.length();
    }

    /** Whether the letters of a line are the beginning or the end of those of a longer stated title, as a headline is beside author and site. */
    static boolean isPart(String part, String stated) {
        return part.length() < stated.length() && (stated.startsWith(part) || stated.endsWith(part));
    }

    /** The title a record carries, when the page shows the same or none; else what the page shows. */
    static @Nullable String preferRecord(@Nullable String record, @Nullable String page) {
        String cleaned = clean(record, List.of());
        return cleaned != null && (page == null || agree(cleaned, page)) ? cleaned : page;
    }
}
