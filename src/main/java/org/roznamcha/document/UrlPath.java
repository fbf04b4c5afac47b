package org.roznamcha.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The canonical spelling of a path: no empty, dot, AMP or index segments, no trailing slash. */
final class UrlPath {

    private static final Set<String> INDEX_FILES = Set.of("index.html", "index.htm", "index.php");
    private static final String AMP = "amp";
    private static final String AMP_SUFFIX = ".amp";

    private UrlPath() {}

    /** The path with its leading slash; {@code /} for the site's front page. */
    static String canonical(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String written : path.replace('\\', '/').split("/", -1)) {
            add(PercentEncoding.canonical(written), segments);
        }
        dropLast(segments, INDEX_FILES::contains);
        dropLast(segments, AMP::equals);
        dropLast(segments, INDEX_FILES::contains);
        trimAmpSuffix(segments);
        return "/" + String.join("/", segments);
    }

    private static void add(String segment, Deque<String> segments) {
        switch (segment) {
            case "", "." -> {
                // stands for the folder it is in
            }
            case ".." -> segments.pollLast();
            default -> segments.addLast(segment);
        }
    }

    private static void dropLast(Deque<String> segments, Predicate<String> dropped) {
        String last = segments.peekLast();
        if (last != null && dropped.test(last.toLowerCase(Locale.ROOT))) {
            segments.removeLast();
        }
    }

    private static void trimAmpSuffix(Deque<String> segments) {
        String last = segments.peekLast();
        if (last != null && last.endsWith(AMP_SUFFIX) && last.length() > AMP_SUFFIX.length()) {
            segments.removeLast();
            segments.addLast(last.substring(0, last.length() - AMP_SUFFIX.length()));
        }
    }
}
