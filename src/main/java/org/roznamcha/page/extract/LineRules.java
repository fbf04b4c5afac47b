package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.UnitSet;

/** Says of a single line why it cannot belong to the body, from its wording alone. */
final class LineRules {

    static final String RELATED_HEADING = "related-heading";
    static final String TAIL_HEADING = "tail-heading";
    static final String COMMENT_HEADING = "comments";
    static final String BYLINE = "byline";
    static final String DATELINE = "dateline";
    static final String DATE = "date";
    static final String HEADER_DATE = "header-date";
    static final String STRAY = "stray";
    static final String CREDIT = "credit";

    /** Lines with no more letters than this are rests of icons and drop capitals. */
    private static final int STRAY_LETTERS = 2;

    /** A byline or credit is at most this long; longer lines that open alike are prose. */
    private static final int MAX_LABELLED_CHARS = 100;

    /** A heading of a box is at most this long. */
    private static final int MAX_HEADING_CHARS = 40;

    /** A link line such as یہ بھی پڑھیں: … is at most this long. */
    private static final int MAX_LINK_LINE_CHARS = 250;

    private static final UnitSet WORD_BREAKS = UnitSet.of(" |،,•·");
    /** How often something was shared: {@code 2.3K}. */
    private static final Pattern COUNT = Pattern.compile("\\p{Nd}{1,4}(?:[.,]\\p{Nd}{1,3})?[KkM]?");

    private static final int MAX_CREDIT_WORDS = 6;
    private static final int MIN_CREDIT_CHARS = 4;
    private static final int MAX_CREDIT_CHARS = 12;

    /** A time of day alone, perhaps with a word for its part: {@code 10:55 شام}. */
    private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?: \\p{L}{1,5}\\.?){0,2}");

    private static final String QUOTES = "\"“”„«»";
    private static final int MAX_BUTTON_WORDS = 4;
    private static final int MAX_ADDRESS_LABEL_WORDS = 4;

    private LineRules() {}

    /** The reason as a short stable name; null when nothing speaks against the line. */
    static @Nullable String reason(String line) {
        if (isStray(line)) {
            return STRAY;
        }
        if (isAddress(line)) {
            return "link";
        }
        if (line.length() > MAX_LINK_LINE_CHARS) {
            return null;
        }
        boolean counted = UnitSet.DIGITS.contains(line.charAt(0));
        boolean marked = counted || Markers.shared().mayOpen(line);
        String reason = marked ? markedReason(line) : null;
        if (reason == null && isCommentCount(line)) {
            reason = COMMENT_HEADING;
        }
        if (reason != null || line.length() > MAX_LABELLED_CHARS) {
            return reason;
        }
        if (line.charAt(0) == '©') {
            return CREDIT;
        }
        if (isCaption(line)) {
            return "caption";
        }

        if (VisibleDates.isDateLine(line)) {
            return VisibleDates.isLabelled(line) ? DATELINE : DATE;
        }
        if (endsInSharing(line) && !VisibleDates.hasDateEntry(line)) {
            return "share";
        }
        return marked && Markers.shared().opening(Kind.BYLINE, line) > 0 ? BYLINE : null;
    }

    /** The address of a page, alone or behind its label. */
    private static boolean isAddress(String line) {
        int scheme = line.indexOf("://");
        if (scheme < 0 || line.indexOf(' ', scheme) > 0) {
            return false;
        }
        int start = line.lastIndexOf(' ', scheme) + 1;
        return line.startsWith("http", start)
                && (start == 0
                        || (line.charAt(start - 2) == ':'
                                && Prose.words(line.substring(0, start)) <= MAX_ADDRESS_LABEL_WORDS));
    }

    /** The reason named by a phrase that is or opens the line. */
    private static @Nullable String markedReason(String line) {
        Set<Kind> whole = Markers.shared().whole(line);
        if (whole.contains(Kind.RELATED)) {
            return RELATED_HEADING;
        }
        if (whole.contains(Kind.TAIL)) {
            return TAIL_HEADING;
        }
        if (whole.contains(Kind.COMMENT)) {
            return COMMENT_HEADING;
        }
        if (Markers.shared().opening(Kind.RELATED, line) > 0) {
            return "related";
        }
        return line.length() <= MAX_LABELLED_CHARS ? labelReason(line, whole) : null;
    }

    private static @Nullable String labelReason(String line, Set<Kind> whole) {
        Markers markers = Markers.shared();
        Set<Kind> begun = markers.begun(line);
        if (whole.contains(Kind.SHARE) || markers.opening(Kind.SHARE, line, begun) > 0 || isShareBar(line)) {
            return "share";
        }
        if (whole.contains(Kind.TAGS)
                || whole.contains(Kind.SECTION)
                || markers.opening(Kind.TAGS, line, begun) > 0
                || markers.opening(Kind.SECTION, line, begun) > 0) {
            return "tags";
        }
        if (whole.isEmpty() && begun.isEmpty()) {
            return null;
        }
        int cookie = markers.looseOpening(Kind.COOKIE, line);
        boolean phrase = line.substring(0, cookie).strip().indexOf(' ') > 0;
        boolean cookies = whole.contains(Kind.COOKIE) || markers.opening(Kind.COOKIE, line, begun) > 0;
        if (cookies || (phrase && !Prose.endsSentence(line))) {
            return "cookie";
        }
        if (markers.opening(Kind.CREDIT, line, begun) > 0 || DateLabels.isCourtesy(line)) {
            return CREDIT;
        }
        boolean tail = markers.looseOpening(Kind.TAIL, line) > 0 && !Prose.endsSentence(line);
        return tail && line.length() <= MAX_HEADING_CHARS ? TAIL_HEADING : null;
    }

    /** {@code … دوستوں کے ساتھ ضرور شیئر کریں}: a line without end mark whose last two or three words are those of a share button. */
    private static boolean endsInSharing(String line) {
        if (Prose.endsSentence(line) || !Markers.shared().mayEndInSharing(line)) {
            return false;
        }
        int space = line.length();
        for (int words = 0; words < MAX_BUTTON_WORDS && space > 0; words++) {
            space = line.lastIndexOf(' ', space - 1);
            String end = line.substring(space + 1);
            if (space > 0 && end.indexOf(' ') > 0 && Markers.shared().is(Kind.SHARE, end)) {
                return true;
            }
        }
        return false;
    }

    /** A line without end mark that closes with a label of credit and a name: {@code …، تصویر: اے ایف پی}. */
    private static boolean isCaption(String line) {
        int colon = line.lastIndexOf(':');
        if (colon < 0 || Prose.endsSentence(line) || Prose.words(line.substring(colon + 1)) > MAX_CREDIT_WORDS) {
            return false;
        }
        for (int length = MIN_CREDIT_CHARS; length <= Math.min(colon - 1, MAX_CREDIT_CHARS); length++) {
            if (Markers.shared().is(Kind.CREDIT, line.substring(colon - length, colon))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 12 comments}, {@code One thought on …}, {@code 3 تبصرے}: the heading of a comment area. */
    private static boolean isCommentCount(String line) {
        int space = line.indexOf(' ');
        if (space <= 0 || !mayCount(line.charAt(0)) || line.length() > MAX_LABELLED_CHARS || Prose.endsSentence(line)) {
            return false;
        }
        String count = line.substring(0, space);
        String rest = line.substring(space + 1);
        boolean number = count.chars().allMatch(Character::isDigit)
                || count.equalsIgnoreCase("one")
                || count.equalsIgnoreCase("ein")
                || count.equalsIgnoreCase("no");
        return number
                && (Markers.shared().is(Kind.COUNTED, rest)
                        || (Markers.shared().looseOpening(Kind.COUNTED, rest) > 0
                                && rest.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)));
    }

    /** The first letter of a number, in digits or in a word that {@link #isCommentCount} knows. */
    private static boolean mayCount(char first) {
        return UnitSet.DIGITS.contains(first) || "oOeEnN".indexOf(first) >= 0;
    }

    /** Whether {@link #reason} looks for a date in a line of this length when nothing else speaks against it. */
    static boolean seesDates(String line) {
        return line.length() <= MAX_LABELLED_CHARS;
    }

    /** Whether the line is a time of day and no more. */
    static boolean isClock(String line) {
        return !line.isEmpty()
                && Character.isDigit(line.codePointAt(0))
                && CLOCK.matcher(line).matches();
    }

    static boolean isStray(String line) {
        int letters = 0;
        for (int i = 0; i < line.length() && letters <= STRAY_LETTERS; ) {
            int c = line.codePointAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return letters <= STRAY_LETTERS;
    }

    /** Whether the line opens with a number or the first word of a button: hardly any does. */
    private static boolean mayBeShareBar(String line) {
        int start = 0;
        while (start < line.length() && WORD_BREAKS.contains(line.charAt(start))) {
            start++;
        }
        return start < line.length()
                && (UnitSet.DIGITS.contains(line.charAt(start))
                        || Markers.shared().begun(line).contains(Kind.SHARE));
    }

    /** Nothing but the names of networks and buttons, as a share bar reads. */
    static boolean isShareBar(String line) {
        if (!mayBeShareBar(line)) {
            return false;
        }
        List<String> words = words(line);
        int names = 0;
        int at = 0;
        while (at < words.size()) {
            int taken = button(words, at);
            if (taken == 0 && !COUNT.matcher(words.get(at)).matches()) {
                return false;
            }
            names += taken;
            at += Math.max(taken, 1);
        }
        return names > 0;
    }

    /** How many of the words from one on are the longest name of a button; 0 when none is. */
    private static int button(List<String> words, int at) {
        int most = Math.min(words.size(), at + MAX_BUTTON_WORDS);
        boolean begun = Markers.shared()
                .begun(String.join(" ", words.subList(at, most)))
                .contains(Kind.SHARE);
        for (int end = begun ? most : at; end > at; end--) {
            if (Markers.shared().is(Kind.SHARE, String.join(" ", words.subList(at, end)))) {
                return end - at;
            }
        }
        return 0;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || WORD_BREAKS.contains(line.charAt(i))) {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
