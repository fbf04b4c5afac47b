package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.UnitSet;

/** Reads the author's name out of a byline. */
final class Bylines {

    private static final int MAX_NAME_CHARS = 80;
    private static final int MAX_NAME_WORDS = 8;
    private static final String AGENT = " نے";
    private static final String GLUED_AGENT = "نے";

    /** Letters behind which a space is often left out, since nothing joins them. */
    private static final String UNJOINED = "ادڈذرڑزژو";

    private static final String BARS = "|•·\n";
    private static final String DASHES = "-–—";
    private static final String COMMAS = "،,";
    private static final String ENDS = " " + COMMAS + DASHES;
    private static final String SPACED = DASHES + ".";
    private static final String MONDAY = Wording.key("پیر");
    private static final Set<String> WEEKDAYS = Stream.of(
                    "پیر", "سوموار", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار")
            .map(Wording::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final UnitSet MARKS = UnitSet.of(BARS + SPACED + COMMAS);

    private Bylines() {}

    /** The name in a line that is a byline: label, date and what follows a separator cut off; null when no name remains. */
    static @Nullable String name(@Nullable String line) {
        List<String> parts = split(Wording.display(line));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean dated = i + 1 < parts.size() && startsWithDigit(parts.get(i + 1));
            String name = unlabelled(part.strip());
            name = endsInDay(name, dated) ? withoutLabel(name) : name;
            boolean hasDigit = name.chars().anyMatch(Character::isDigit);
            if (!name.isEmpty()
                    && !hasDigit
                    && name.length() <= MAX_NAME_CHARS
                    && Prose.words(name) <= MAX_NAME_WORDS
                    && !name.contains("://")
                    && !LineRules.isStray(name)
                    && !Markers.shared().is(Kind.BYLINE, name)
                    && !Markers.shared().is(Kind.MODIFIED, name)
                    && !LineRules.isShareBar(name)
                    && !VisibleDates.isDateLine(name)) {
                return name;
            }
        }
        return null;
    }

    /** The name before the date in a line that gives both; null when there is none. */
    static @Nullable String beside(String line) {
        return VisibleDates.best(line)
                .map(date -> name(
                        withoutLabel(beforeLabel(line.substring(0, date.span().start())))))
                .filter(name ->
                        !WrittenDates.isWeekday(name) && !Markers.shared().isPlace(name))
                .map(Bylines::withoutAgent)
                .orElse(null);
    }

    /** Without the entry that a colon makes the label of the date. */
    private static String beforeLabel(String text) {
        String before = text.strip();
        if (!before.endsWith(":")) {
            return before;
        }
        List<String> entries = parts(before);
        int comma = Math.max(before.lastIndexOf('،'), before.lastIndexOf(','));
        return entries.size() < 2 ? before.substring(0, Math.max(comma, 0)) : entries.get(0);
    }

    /** The name behind a label that follows the date, as in {@code Posted on 5 May 2020 by …}; null when there is none. */
    static @Nullable String behindDate(String line) {
        String rest = VisibleDates.best(line)
                .map(date -> line.substring(date.span().end()).strip())
                .orElse("");
        int label = Markers.shared().looseOpening(Kind.BYLINE, rest);
        return label > 0 ? name(rest.substring(label)) : null;
    }

    /** Whether the weekday of a date that has been cut off ends a name; the word for Monday may end one, unless the date follows or a comma parts the two. */
    private static boolean endsInDay(String name, boolean dated) {
        int space = name.lastIndexOf(' ');
        boolean parted = space > 0 && (dated || COMMAS.indexOf(name.charAt(space - 1)) >= 0);
        String last = name.substring(space + 1);
        return space > 0 && isWeekday(last) && (parted || !Wording.key(last).equals(MONDAY));
    }

    private static boolean startsWithDigit(String part) {
        String entry = part.stripLeading();
        return !entry.isEmpty() && Character.isDigit(entry.charAt(0));
    }

    /** The label of another fact. */
    static boolean isLabel(String name) {
        return Markers.shared().is(Kind.PUBLISHED, name)
                || Markers.shared().is(Kind.MODIFIED, name)
                || Markers.shared().is(Kind.SECTION, name)
                || Markers.shared().is(Kind.TAGS, name);
    }

    /** {@code نسیم چانڈیو نے}, who has posted something, is {@code نسیم چانڈیو}; {@code احمدنے} is {@code احمد}. */
    private static String withoutAgent(String name) {
        if (name.endsWith(AGENT)) {
            return name.substring(0, name.length() - AGENT.length());
        }
        int end = name.length() - GLUED_AGENT.length();
        boolean glued = end > 0 && name.endsWith(GLUED_AGENT) && UNJOINED.indexOf(name.charAt(end - 1)) >= 0;
        return glued ? name.substring(0, end) : name;
    }

    /** {@code اے ایف پی بتاریخ} → {@code اے ایف پی}. */
    private static String withoutLabel(String text) {
        String name = Wording.trimmed(text);
        int space = name.lastIndexOf(' ');
        if (Markers.shared().is(Kind.PUBLISHED, name)) {
            return "";
        }
        if (space > 0 && isWeekday(name.substring(space + 1))) {
            return withoutLabel(name.substring(0, space));
        }
        boolean labelled = Markers.shared().is(Kind.PUBLISHED, name.substring(space + 1));
        return labelled ? Wording.trimmed(name.substring(0, Math.max(space, 0))) : name;
    }

    private static boolean isWeekday(String word) {
        return WEEKDAYS.contains(Wording.key(word)) || WrittenDates.isWeekday(word);
    }

    /** The name in the part of a line that a label of a byline opens; null when there is none. */
    static @Nullable String labelled(String line) {
        for (String part : parts(line)) {
            int label = Math.max(label(part), commaLabel(part));
            String name = label > 0 ? name(part.substring(label)) : null;
            name = label > 0 && name == null ? beside(part.substring(label)) : name;
            name = label > 0 && name == null && line.startsWith(part) ? beside(line.substring(label)) : name;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** Length of the label with its colon, or of one of two words or more, such as {@code written by}, without; 0 when none opens the part. */
    private static int label(String part) {
        int label = Markers.shared().opening(Kind.BYLINE, part);
        int loose = label > 0 || Prose.endsSentence(part) ? 0 : Markers.shared().looseOpening(Kind.BYLINE, part);
        return loose > 0 && part.substring(0, loose).strip().indexOf(' ') > 0 ? loose : label;
    }

    /** Length of {@code مصنف, } where such a label and a comma open the line, as in bylines made for screen readers; else 0. */
    private static int commaLabel(String part) {
        int space = part.indexOf(' ');
        boolean comma = space > 1 && (part.charAt(space - 1) == ',' || part.charAt(space - 1) == '،');
        return comma && Markers.shared().is(Kind.BYLINE, part.substring(0, space - 1)) ? space + 1 : 0;
    }

    /** The entries of a line, parted by bars, dots and dashes. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : split(line)) {
            String entry = part.strip();
            if (!entry.isEmpty()) {
                parts.add(entry);
            }
        }
        return parts;
    }

    /** The line cut at bars and dots, at dashes and points between spaces, and at commas before digits. */
    private static List<String> split(String line) {
        if (!MARKS.meets(line)) {
            return List.of(line);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            int end = MARKS.contains(line.charAt(i)) ? separatorEnd(line, start, i) : i;
            if (end > i) {
                parts.add(line.substring(start, isSpaced(line.charAt(i)) ? i - 1 : i));
                start = end;
                i = end - 1;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    /** The end of the separator whose mark stands at {@code index}, spaces included; {@code index} if the mark is none. */
    private static int separatorEnd(String line, int start, int index) {
        if (isSpaced(line.charAt(index))) {
            return index > start && isSpace(line, index - 1) && isSpace(line, index + 1) ? index + 2 : index;
        }
        int next = index + 1;
        if (COMMAS.indexOf(line.charAt(index)) < 0) {
            return next;
        }
        int digit = isSpace(line, next) ? next + 1 : next;
        return isDigit(line, digit) ? digit : index;
    }

    private static boolean isSpaced(char c) {
        return SPACED.indexOf(c) >= 0;
    }

    private static boolean isSpace(String line, int index) {
        return index < line.length() && line.charAt(index) == ' ';
    }

    private static boolean isDigit(String line, int index) {
        char c = index < line.length() ? line.charAt(index) : ' ';
        return (c >= '0' && c <= '9') || (c >= '۰' && c <= '۹');
    }

    private static String unlabelled(String part) {
        int label = Markers.shared().looseOpening(Kind.BYLINE, part);
        int end = part.length();
        while (end > label && ENDS.indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.substring(label, end).strip();
    }
}
