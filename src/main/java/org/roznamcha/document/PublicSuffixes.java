package org.roznamcha.document;

import java.util.Arrays;
import java.util.Set;

/**
 * Which part of a host its owner registered.
 *
 * <p>The registered domain is the public suffix and one label before it. A suffix of two labels is public when
 * {@code public-suffixes.txt} lists it; otherwise the last label alone is. The list covers the countries where Urdu is published
 * and the blog hosts, not the whole Public Suffix List: under an unlisted suffix such as {@code com.uy}, all sites count as one
 * domain.
 */
final class PublicSuffixes {

    /** Host labels that name a view of a site rather than a site. */
    private static final Set<String> DEVICE_LABELS = Set.of("www", "m", "mobile", "amp");

    private static final PublicSuffixes BUNDLED =
            new PublicSuffixes(Set.copyOf(ResourceLines.of("public-suffixes.txt")));

    private final Set<String> suffixes;

    private PublicSuffixes(Set<String> suffixes) {
        this.suffixes = suffixes;
    }

    static PublicSuffixes bundled() {
        return BUNDLED;
    }

    /** The registered domain of a canonical host; the host itself for an IP address or a bare public suffix. */
    String registeredDomain(String host) {
        return host.substring(registeredStart(host));
    }

    /** The host without the labels {@code www m mobile amp} that stand before its registered domain. */
    String withoutDeviceLabels(String host) {
        int start = registeredStart(host);
        if (start == 0) {
            return host;
        }
        String before = Arrays.stream(host.substring(0, start - 1).split("\\.", -1))
                .filter(label -> !DEVICE_LABELS.contains(label))
                .reduce("", (left, label) -> left + label + ".");
        return before + host.substring(start);
    }

    private int registeredStart(String host) {
        if (isIpAddress(host)) {
            return 0;
        }
        int lastDot = host.lastIndexOf('.');
        int secondDot = lastDot < 0 ? -1 : host.lastIndexOf('.', lastDot - 1);
        if (secondDot < 0) {
            return 0;
        }
        boolean listed = suffixes.contains(host.substring(secondDot + 1));
        return listed ? host.lastIndexOf('.', secondDot - 1) + 1 : secondDot + 1;
    }

    private static boolean isIpAddress(String host) {
        return host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
