package org.roznamcha.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling under which all addresses of a page are filed.
 *
 * <p>Folded, because they never tell two articles apart: scheme (always {@code https}), letter case and trailing dot of the
 * host, IDN against punycode, the host labels {@code www m mobile amp}, user information, ports 80 and 443, fragment,
 * AMP paths ({@code /amp}, {@code .amp}) and parameters, tracking parameters, parameter order, {@code index.html} and
 * {@code index.php}, duplicate and trailing slashes, dot segments, and percent-encoding (decoded and encoded Urdu paths
 * are equal, after NFC). Everything else, such as the case of the path, is kept.
 *
 * @param value absolute address, ASCII only; or {@code urn:roznamcha:text:…} for a page without one
 * @param host host in punycode without {@code www}, no port; {@value #NO_HOST} for a page without address
 * @param domain registered domain, such as {@code express.pk} of {@code urdu.express.pk}; see {@link PublicSuffixes} for its
 *     limits
 */
public record CanonicalUrl(String value, String host, String domain) {

    /** Host and domain of a page that came without an address. */
    public static final String NO_HOST = "no-host";

    private static final String TEXT_URN = "urn:roznamcha:text:";

    /** The address of a page that was captured under {@code captureUrl} and names no other. */
    public static Optional<CanonicalUrl> of(String captureUrl) {
        return of(captureUrl, null);
    }

    /**
     * The address of a page, preferring the one that the page itself names.
     *
     * <p>The page's own {@code rel=canonical} is believed only on the same registered domain, and not when it names the
     * site's front page while the capture has a path or query: templates that print the front page on every article are common.
     *
     * @param captureUrl where the page was fetched
     * @param relCanonical the page's own canonical link, verbatim, possibly relative; null when it has none
     * @return empty when {@code captureUrl} is no http or https address
     */
    public static Optional<CanonicalUrl> of(String captureUrl, @Nullable String relCanonical) {
        Optional<WebAddress> captured = WebAddress.parse(captureUrl);
        if (captured.isEmpty() || relCanonical == null) {
            return captured.map(CanonicalUrl::file);
        }
        CanonicalUrl capture = file(captured.get());
        if (relCanonical.equals(captureUrl)) {
            return Optional.of(capture);
        }
        return captured.get()
                .resolve(relCanonical)
                .filter(named -> !named.equals(captured.get()))
                .map(CanonicalUrl::file)
                .filter(named -> named.domain.equals(capture.domain))
                .filter(named -> !named.isFrontPage() || capture.isFrontPage())
                .or(() -> Optional.of(capture));
    }

    /** The stand-in address of a page that came without one: equal texts are equal pages. */
    public static CanonicalUrl ofText(String keyText) {
        return new CanonicalUrl(TEXT_URN + Hashes.hex128(keyText), NO_HOST, NO_HOST);
    }

    private static CanonicalUrl file(WebAddress address) {
        PublicSuffixes suffixes = PublicSuffixes.bundled();
        String host = suffixes.withoutDeviceLabels(address.host());
        String value = "https://" + host + address.portSuffix() + UrlPath.canonical(address.path())
                + UrlQuery.canonical(address.query());
        return new CanonicalUrl(value, host, suffixes.registeredDomain(host));
    }

    private boolean isFrontPage() {
        return value.endsWith("/");
    }
}
