package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;
import org.roznamcha.text.UnitSet;

/** What an element's class, id, role and microdata names say it is for, after {@code containers.tsv}. */
final class ContainerHints {

    /** Longer attributes are generated noise; only their beginning is read. */
    private static final int MAX_ATTRIBUTE_CHARS = 400;

    /** The templates of some hundred sites. */
    private static final int MAX_KNOWN = 1 << 14;

    /** An id of this many words more than one is made from a heading. */
    private static final int ANCHOR_SEPARATORS = 4;

    /** A post's generated classes are at least this long together. */
    private static final int MIN_POST_CHARS = 20;

    private static final int HASHES = 1 << 16;

    /** So many are searched faster than a set of them is made. */
    private static final int FEW_WORDS = 12;

    private static final ContainerHints SHARED = new ContainerHints();

    private record Rule(int rank, List<String> words, String part) {}

    /**
     * The rule that decides among some words.
     *
     * @param part what it says they name; empty without such a rule
     * @param incomplete whether a rule has its first word among them and others not
     */
    private record Best(String part, boolean incomplete) {
        static final Best NONE = new Best("", false);
    }

    /** Rules by their first word, so that an element costs its own words and not the table. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    /** Hashes of the rules' first words: most words of most pages have none of them and are never cut out. */
    private final BitSet hashes = new BitSet(HASHES);

    private final KnownNames<ClassNames> classes = new KnownNames<>(this::judge, MAX_KNOWN);
    private final KnownNames<String> parts =
            new KnownNames<>(names -> bestOf(names).part(), MAX_KNOWN);

    private ContainerHints() {
        int rank = 0;
        for (String[] row : ResourceRows.read("containers.tsv")) {
            List<String> words = List.of(row[0].split(" ", -1));
            String first = words.get(0);
            rules.computeIfAbsent(first, word -> new ArrayList<>()).add(new Rule(rank++, words, row[1]));
            hashes.set(hash(first));
        }
    }

    static ContainerHints shared() {
        return SHARED;
    }

    /** The part named by the element's attributes, as in {@code containers.tsv}; null when they name none. */
    @Nullable
    String part(Element element) {
        return element.attributeCount() == 0 ? null : part(element, this::classNames);
    }

    /**
     * As {@link #part(Element)}.
     *
     * @param known finds what class attributes say
     */
    @Nullable
    String part(Element element, Function<String, ClassNames> known) {
        if (HtmlTags.isPlain(element)) {
            return known.apply(element.attribute("class")).part();
        }
        String itemprop = element.attribute("itemprop");
        if (!itemprop.isEmpty()) {
            for (String name : itemprop.toLowerCase(Locale.ROOT).split(" ", -1)) {
                String part = microdataPart(name);
                if (part != null) {
                    return part;
                }
            }
        }
        if (element.attribute("rel").equalsIgnoreCase("author")) {
            return "+byline";
        }
        String role = rolePart(element.attribute("role"));
        if (role != null) {
            return role;
        }
        String written = element.attribute("class");
        ClassNames names = known.apply(written);
        String id = names.describesPost() ? "" : idName(element.name(), element.attribute("id"));
        return id.isEmpty() ? names.part() : partOf(written.trim(), names, id);
    }

    /** What the value of a class attribute says. */
    ClassNames classNames(String value) {
        return value.isEmpty() ? ClassNames.NONE : classes.of(value);
    }

    private ClassNames judge(String value) {
        String written = value.trim();
        boolean post = isPost(written);
        Best best =
                !post && (written.length() >= MAX_ATTRIBUTE_CHARS || mayMatch(written)) ? bestOf(written) : Best.NONE;
        return new ClassNames(
                best.part.isEmpty() ? null : best.part,
                best.incomplete,
                post,
                PostMarks.isWriter(value),
                HtmlTags.isNamedPost(value));
    }

    /** The part that class names and id name together; the id alone decides nothing when it begins no rule and the classes leave none open. */
    private @Nullable String partOf(String written, ClassNames names, String id) {
        boolean cut = written.length() + id.length() >= MAX_ATTRIBUTE_CHARS;
        if (!cut && !names.incomplete() && !mayMatch(id)) {
            return names.part();
        }
        String part = parts.of(written + " " + id);
        return part.isEmpty() ? null : part;
    }

    /** WordPress gives a post the names of its categories, tags and author as classes: they describe the post, not the element. */
    private static boolean isPost(String classes) {
        return classes.length() > MIN_POST_CHARS && (classes.contains("hentry") || classes.contains("type-post"));
    }

    private static @Nullable String microdataPart(String itemprop) {
        return switch (itemprop) {
            case "headline" -> "+title";
            case "articlebody" -> "+body";
            case "author" -> "+byline";
            case "datepublished", "datecreated" -> "+date";
            case "articlesection" -> "+section";
            case "comment", "commenttext" -> "comments";
            case "publisher" -> "hidden";
            case "image", "logo", "thumbnailurl" -> "caption";
            default -> null;
        };
    }

    private static @Nullable String rolePart(String role) {
        return switch (role.isEmpty() ? role : role.toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar" -> "navigation";
            case "banner" -> "header";
            case "contentinfo" -> "footer";
            case "complementary" -> "sidebar";
            case "search", "dialog" -> "form";
            default -> null;
        };
    }

    /** The id, unless it is an anchor: the words of a heading say what stands below it, not what it is for. */
    private static String idName(String tag, String id) {
        if (id.isEmpty()) {
            return id;
        }
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        return heading || separators(id) >= ANCHOR_SEPARATORS ? "" : id;
    }

    private static int separators(String id) {
        int count = 0;
        for (int i = 0; i < id.length(); i++) {
            count += id.charAt(i) == '-' || id.charAt(i) == '_' ? 1 : 0;
        }
        return count;
    }

    private Best bestOf(String written) {
        String names = written.substring(0, Math.min(written.length(), MAX_ATTRIBUTE_CHARS));
        List<String> words = wordsInOrder(names);
        Collection<String> all = words.size() > FEW_WORDS ? new HashSet<>(words) : words;
        Rule best = null;
        boolean incomplete = false;
        for (String word : words) {
            for (Rule rule : hashes.get(hash(word)) ? rules.getOrDefault(word, List.of()) : List.<Rule>of()) {
                if (!all.containsAll(rule.words)) {
                    incomplete = true;
                } else if (best == null || rule.rank < best.rank) {
                    best = rule;
                }
            }
        }
        return new Best(best == null ? "" : best.part, incomplete);
    }

    /** Whether a word has the hash of a rule's first word; only ASCII is looked at, anything else may be one. */
    private boolean mayMatch(String names) {
        int length = names.length();
        int hash = 0;
        char last = ' ';
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (c > '~') {
                return true;
            }
            if (!letter || (capital && last >= 'a')) {
                if (hash != 0 && hashes.get(hash & (HASHES - 1))) {
                    return true;
                }
                hash = 0;
            }
            hash = letter ? next(hash, c) : hash;
            last = letter ? c : ' ';
        }
        return false;
    }

    /** The hash of an ASCII word, letter case aside. */
    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        return hash & (HASHES - 1);
    }

    private static int next(int hash, char letter) {
        return 31 * hash + (letter | ' ');
    }

    /** The words of a name such as {@code related-posts} or {@code relatedPosts}, in lower case. */
    static Set<String> words(String names) {
        return new HashSet<>(wordsInOrder(names));
    }

    private static List<String> wordsInOrder(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (endsWord(names, start, i)) {
                if (i > start) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = nextStart(names, i);
            }
        }
        return words;
    }

    private static boolean endsWord(String names, int start, int index) {
        if (index == names.length() || !UnitSet.LETTERS.contains(names.charAt(index))) {
            return true;
        }
        return index > start
                && Character.isUpperCase(names.charAt(index))
                && Character.isLowerCase(names.charAt(index - 1));
    }

    private static int nextStart(String names, int index) {
        return index < names.length() && UnitSet.LETTERS.contains(names.charAt(index)) ? index : index + 1;
    }
}
