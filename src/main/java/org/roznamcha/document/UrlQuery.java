package org.roznamcha.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The canonical spelling of a query: parameters sorted, those that only track the reader or choose an AMP view left out. */
final class UrlQuery {

    private static final Set<String> AMP_PARAMETERS = Set.of("amp", "amp=", "amp=1", "amp=true", "outputtype=amp");
    private static final Predicate<String> TRACKING = trackingNames();

    private UrlQuery() {}

    /** The query with its question mark; empty when nothing is left. */
    static String canonical(String query) {
        if (query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> PercentEncoding.canonical(parameter.replace("+", "%20")))
                .filter(parameter -> !parameter.isEmpty() && !isDropped(parameter.toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), kept -> kept.isEmpty() ? "" : "?" + kept));
    }

    private static boolean isDropped(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        return AMP_PARAMETERS.contains(parameter) || TRACKING.test(name);
    }

    private static Predicate<String> trackingNames() {
        Set<String> entries = Set.copyOf(ResourceLines.of("tracking-parameters.txt"));
        Set<String> prefixes = entries.stream()
                .filter(entry -> entry.endsWith("*"))
                .map(entry -> entry.substring(0, entry.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
        return name -> entries.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
