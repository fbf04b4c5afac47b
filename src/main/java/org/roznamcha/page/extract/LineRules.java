package org.roznamcha.page.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;

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

    /** Lines with no more letters than this are rests of icons and drop capitals. */
    private static final int STRAY_LETTERS = 2;

    /** A byline or credit is at most this long; longer lines that open alike are prose. */
    private static final int MAX_LABELLED_CHARS = 100;

    /** A heading of a box is at most this long. */
    private static final int MAX_HEADING_CHARS = 40;

    /** A link line such as یہ بھی پڑھیں: … is at most this long. */
    private static final int MAX_LINK_LINE_CHARS = 250;

    private static final Pattern WORD_BREAK = Pattern.compile("[ |،,•·]+");
    /** How often something was shared: {@code 2.3K}. */
    private static final Pattern COUNT = Pattern.compile("\\p{Nd}{1,4}(?:[.,]\\p{Nd}{1,3})?[KkM]?");

    private static final int MAX_CREDIT_WORDS = 6;
    private static final int MIN_CREDIT_CHARS = 4;
    private static final int MAX_CREDIT_CHARS = 12;

    /** A time of day alone, perhaps with a word for its part: {@code 10:55 شام}. */
    private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?: \\p{L}{1,5}\\.?){0,2}");

    private static final String QUOTES = "\"“”„«»";
    private static final int MAX_BUTTON_WORDS = 4;

    private LineRules() {}

    /** The reason as a short stable name; null when nothing speaks against the line. */
    static @Nullable String reason(String line) {
        if (isStray(line)) {
            return STRAY;
        }
        if (line.startsWith("http") && line.contains("://") && line.indexOf(' ') < 0) {
            return "link";
        }
        if (line.length() > MAX_LINK_LINE_CHARS) {
            return null;
        }
        boolean counted = Character.isDigit(line.charAt(0));
        boolean marked = counted || Markers.shared().mayOpen(line);
        String reason = marked ? markedReason(line) : null;
        if (reason == null && isCommentCount(line)) {
            reason = COMMENT_HEADING;
        }
        if (reason != null || line.length() > MAX_LABELLED_CHARS) {
            return reason;
        }
        if (line.charAt(0) == '©') {
            return "credit";
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

    /** The reason named by a phrase that is or opens the line. */
    private static @Nullable String markedReason(String line) {
        Markers markers = Markers.shared();
        if (markers.is(Kind.RELATED, line)) {
            return RELATED_HEADING;
        }
        if (markers.is(Kind.TAIL, line)) {
            return TAIL_HEADING;
        }
        if (markers.is(Kind.COMMENT, line)) {
            return COMMENT_HEADING;
        }
        if (markers.opening(Kind.RELATED, line) > 0) {
            return "related";
        }
        return line.length() <= MAX_LABELLED_CHARS ? labelReason(line) : null;
    }

    private static @Nullable String labelReason(String line) {
        Markers markers = Markers.shared();
        if (opens(Kind.SHARE, line) || isShareBar(line)) {
            return "share";
        }
        if (opens(Kind.TAGS, line) || opens(Kind.SECTION, line)) {
            return "tags";
        }
        int cookie = markers.looseOpening(Kind.COOKIE, line);
        boolean phrase = line.substring(0, cookie).strip().indexOf(' ') > 0;
        if (opens(Kind.COOKIE, line) || (phrase && !Prose.endsSentence(line))) {
            return "cookie";
        }
        if (markers.opening(Kind.CREDIT, line) > 0) {
            return "credit";
        }
        boolean tail = markers.looseOpening(Kind.TAIL, line) > 0 && !Prose.endsSentence(line);
        return tail && line.length() <= MAX_HEADING_CHARS ? TAIL_HEADING : null;
    }

    /** {@code … دوستوں کے ساتھ ضرور شیئر کریں}: a line without end mark whose last two or three words are those of a share button. */
    private static boolean endsInSharing(String line) {
        if (Prose.endsSentence(line)) {
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
        if (space <= 0 || line.length() > MAX_LABELLED_CHARS || Prose.endsSentence(line)) {
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

    /** Whether {@link #reason} looks for a date in a line of this length when nothing else speaks against it. */
    static boolean seesDates(String line) {
        return line.length() <= MAX_LABELLED_CHARS;
    }

    /** Whether the line is a time of day and no more. */
    static boolean isClock(String line) {
        return CLOCK.matcher(line).matches();
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

    private static boolean opens(Kind kind, String line) {
        return Markers.shared().is(kind, line) || Markers.shared().opening(kind, line) > 0;
    }

    /** Nothing but the names of networks and buttons, as a share bar reads. */
    static boolean isShareBar(String line) {
        List<String> words = Stream.of(WORD_BREAK.split(line))
                .filter(word -> !word.isEmpty())
                .toList();
        int names = 0;
        int at = 0;
        while (at < words.size()) {
            int taken = 0;
            for (int end = Math.min(words.size(), at + MAX_BUTTON_WORDS); end > at && taken == 0; end--) {
                if (Markers.shared().is(Kind.SHARE, String.join(" ", words.subList(at, end)))) {
                    taken = end - at;
                }
            }
            boolean count = taken == 0 && COUNT.matcher(words.get(at)).matches();
            if (taken == 0 && !count) {
                return false;
            }
            names += taken;
            at += Math.max(taken, 1);
        }
        return names > 0;
    }
}
