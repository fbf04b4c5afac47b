package org.roznamcha.page.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/**
 * The day of publication in the state that a page hands to its own script: {@code __NEXT_DATA__}, {@code window.__INITIAL_STATE__ = {…}},
 * {@code __NUXT__}. Such states hold many stories; the date counts that stands in the object which also holds the page's title. Without
 * one, the only moment of publication that objects without any title name, as those do that tell a tag manager about the page.
 *
 * <p>Scripts are read as a stream of strings, names and braces, so that JSON and the literals of JavaScript are the same to it, and whatever
 * else a script holds does no harm. Linear time.
 */
final class StateDates {

    /** Scripts of one page are read up to this many characters together: longer states are data dumps. */
    private static final int MAX_CHARS = 1_000_000;

    private static final int MAX_DEPTH = 200;
    private static final int MAX_TITLE_CHARS = 2_000;
    private static final int MAX_NAME_CHARS = 30;

    private static final Set<String> TITLES = Set.of("title", "headline", "name", "heading", "posttitle", "newstitle");

    /** Names of publication dates, without case, hyphens and underscores, best first. */
    private static final List<String> DATES = List.of(
            "firstpublishedat",
            "datepublished",
            "publishedat",
            "publishdate",
            "publisheddate",
            "publishedon",
            "publishtime",
            "publishedtime",
            "publicationdate",
            "pubdate",
            "published",
            "postdate",
            "newsdate",
            "date",
            "createdat",
            "datecreated",
            "createddate",
            "created");

    /** The field of a title that is an object: {@code "title": {"rendered": …}}. */
    private static final String RENDERED = "rendered";

    /** How many of {@link #DATES} are of publication whatever stands beside them. */
    private static final int SURE_DATES = DATES.indexOf("published");

    /** An object that is open. */
    private static final class Open {
        final boolean title;
        boolean titled;
        boolean named;
        final Map<String, String> dates = new HashMap<>();

        /** @param title whether it is the value of a field that holds a title */
        Open(boolean title) {
            this.title = title;
        }
    }

    private final String script;
    private final String letters;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> untitled;
    private @Nullable String found;

    /** The name before the last colon, in lower case without hyphens and underscores; empty when none stands before the value. */
    private String name = "";

    /** The last string, name or number that was read. */
    private String last = "";

    private StateDates(String script, String titleLetters, Set<String> untitled) {
        this.script = script;
        this.letters = titleLetters;
        this.untitled = untitled;
    }

    /**
     * The date that the first such object states, as a stamp for {@link Stamps#machine}; null when no script names the title with a date.
     *
     * @param title the page's title
     */
    static @Nullable String published(List<Element> scripts, String title) {
        String letters = Wording.letters(title);
        Set<String> untitled = new HashSet<>();
        int left = letters.isEmpty() ? 0 : MAX_CHARS;
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() <= left && mayHold(data)) {
                left -= data.length();
                String stamp = new StateDates(data, letters, untitled).read();
                if (stamp != null) {
                    return stamp;
                }
            }
        }
        return untitled.size() == 1 ? untitled.iterator().next() : null;
    }

    private static boolean mayHold(String data) {
        boolean titled = data.contains("itle") || data.contains("eadline") || data.contains("name");
        return titled
                ? data.contains("ublish") || data.contains("reated") || data.contains("ate\"")
                : (data.contains("ublish") || data.contains("pub_") || data.contains("pubD")) && data.contains("ate");
    }

    private @Nullable String read() {
        int at = 0;
        open.push(new Open(false));
        while (at < script.length() && found == null) {
            char c = script.charAt(at);
            at = switch (c) {
                case '"', '\'' -> string(at, c);
                case '{' -> {
                    if (open.size() < MAX_DEPTH) {
                        open.push(new Open(TITLES.contains(name)));
                    }
                    yield start(at);
                }
                case '}' -> {
                    value();
                    close();
                    yield start(at);
                }
                case '=', ':' -> {
                    name = last.length() > MAX_NAME_CHARS
                            ? ""
                            : last.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
                    last = "";
                    yield at + 1;
                }
                case ',', '[', ']', ';', '(', ')' -> {
                    value();
                    yield start(at);
                }
                default -> isWord(c) ? word(at) : at + 1;
            };
        }
        while (found == null && !open.isEmpty()) {
            value();
            close();
        }
        return found;
    }

    private int start(int at) {
        name = "";
        last = "";
        return at + 1;
    }

    /** A field of the innermost object is complete. */
    private void value() {
        Open object = open.peek();
        if (object == null || name.isEmpty() || last.isEmpty()) {
            return;
        }
        boolean title = TITLES.contains(name) || (object.title && name.equals(RENDERED));
        object.named |= title;
        if (title && last.length() <= MAX_TITLE_CHARS) {
            object.titled |= Titles.mayAgree(last, letters) && Titles.lettersAgree(Wording.letters(last), letters);
        } else {
            String date = date(name);
            String stamp = date == null ? null : ScriptMoments.stamp(last);
            if (date != null && stamp != null) {
                object.dates.putIfAbsent(date, stamp);
            }
        }
    }

    /** Which of {@link #DATES} a name is, or ends in as {@code contentPublishDate} does; null when it names none. */
    private static @Nullable String date(String name) {
        if (DATES.contains(name)) {
            return name;
        }
        return DATES.subList(0, SURE_DATES).stream()
                .filter(date -> name.endsWith(date) && !name.endsWith("un" + date))
                .findFirst()
                .orElse(null);
    }

    private void close() {
        Open object = open.poll();
        Open around = open.peek();
        if (object != null && object.title && object.titled && around != null) {
            around.titled = true;
        }
        if (object != null && object.titled) {
            found = best(object, DATES);
        } else if (object != null && !object.named) {
            String stamp = best(object, DATES.subList(0, SURE_DATES));
            if (stamp != null) {
                untitled.add(stamp);
            }
        }
    }

    private static @Nullable String best(Open object, List<String> names) {
        return names.stream()
                .map(object.dates::get)
                .filter(stamp -> stamp != null)
                .findFirst()
                .orElse(null);
    }

    private int word(int from) {
        int to = from;
        while (to < script.length() && isWord(script.charAt(to))) {
            to++;
        }
        last = script.substring(from, to);
        return to;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
    }

    /** Reads a string; the rest of a line after a stray quote is skipped. */
    private int string(int from, char quote) {
        int to = from + 1;
        boolean escaped = false;
        while (to < script.length() && script.charAt(to) != quote && script.charAt(to) != '\n') {
            escaped |= script.charAt(to) == '\\';
            to += script.charAt(to) == '\\' ? 2 : 1;
        }
        if (to >= script.length() || script.charAt(to) != quote) {
            return Math.min(to, script.length());
        }
        boolean wanted = to - from <= MAX_TITLE_CHARS * 6;
        String raw = wanted ? script.substring(from + 1, to) : "";
        last = escaped ? unescaped(raw) : raw;
        return to + 1;
    }

    private static String unescaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\' || i + 1 == raw.length()) {
                text.append(c);
            } else if (raw.charAt(++i) == 'u' && i + 4 < raw.length() && isHex(raw, i + 1)) {
                text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(raw.charAt(i) == 'n' ? ' ' : raw.charAt(i));
            }
        }
        return text.toString();
    }

    private static boolean isHex(String raw, int from) {
        return raw.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 'g');
    }
}
