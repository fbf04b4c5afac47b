package org.roznamcha.document;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address cut into its parts. Lenient where browsers are (raw Urdu, spaces, stray line breaks, HTML-escaped ampersands),
 * which {@link java.net.URI} refuses.
 *
 * @param host lower-case punycode, no trailing dot
 * @param port as written; -1 when none is
 * @param path as written, without query; may be empty
 * @param query as written, without the question mark; empty when there is none
 */
record WebAddress(String host, int port, String path, String query) {

    private static final int MAXIMUM_CHARS = 8_192;
    private static final Pattern SCHEME = Pattern.compile("^https?:[/\\\\]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASCII_HOST = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*+");
    private static final Pattern IPV6_HOST = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final Pattern PORT = Pattern.compile("[0-9]{0,5}");
    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    private static final int MAXIMUM_HOST_CHARS = 253;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int MAXIMUM_PORT = 65_535;

    /** Reads an absolute address; empty for any other scheme, a missing or impossible host or port, or over 8,192 characters. */
    static Optional<WebAddress> parse(String given) {
        if (given.length() > MAXIMUM_CHARS) {
            return Optional.empty();
        }
        String url = withoutLineBreaks(given.strip()).replace("&amp;", "&");
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.find()) {
            return Optional.empty();
        }
        String rest = before(url.substring(scheme.end()), "#");
        int authorityEnd = firstOf(rest, "/?\\");
        String authority = rest.substring(0, authorityEnd);
        String target = rest.substring(authorityEnd);
        int question = firstOf(target, "?");
        String query = question == target.length() ? "" : target.substring(question + 1);
        return ofAuthority(authority.substring(authority.lastIndexOf('@') + 1), target.substring(0, question), query);
    }

    /** Reads a link on this page: absolute, without scheme ({@code //host/…}) or from the root ({@code /…}). */
    Optional<WebAddress> resolve(String link) {
        String given = link.strip();
        if (given.startsWith("//")) {
            return parse("https:" + given);
        }
        if (given.startsWith("/")) {
            return parse("https://" + host + portSuffix() + given);
        }
        return ANY_SCHEME.matcher(given).find() ? parse(given) : Optional.empty();
    }

    /** The port as part of an address; empty for the default ports of either scheme. */
    String portSuffix() {
        return port == -1 || port == HTTP || port == HTTPS ? "" : ":" + port;
    }

    private static Optional<WebAddress> ofAuthority(String authority, String path, String query) {
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String portDigits = hasPort ? authority.substring(colon + 1) : "";
        Optional<String> host = canonicalHost(hasPort ? authority.substring(0, colon) : authority);
        if (host.isEmpty() || !PORT.matcher(portDigits).matches()) {
            return Optional.empty();
        }
        int port = portDigits.isEmpty() ? -1 : Integer.parseInt(portDigits);
        return port > MAXIMUM_PORT ? Optional.empty() : Optional.of(new WebAddress(host.get(), port, path, query));
    }

    private static Optional<String> canonicalHost(String written) {
        String decoded = PercentEncoding.decode(written);
        String dotless = decoded.endsWith(".") ? decoded.substring(0, decoded.length() - 1) : decoded;
        String lower = dotless.toLowerCase(Locale.ROOT);
        if (IPV6_HOST.matcher(lower).matches()) {
            return Optional.of(lower);
        }
        return toAscii(lower)
                .filter(host -> host.length() <= MAXIMUM_HOST_CHARS)
                .filter(host -> ASCII_HOST.matcher(host).matches());
    }

    private static Optional<String> toAscii(String host) {
        if (isAscii(host)) {
            return Optional.of(host);
        }
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = UTS46.nameToASCII(host, new StringBuilder(), info);
        return info.hasErrors() ? Optional.empty() : Optional.of(ascii.toString());
    }

    private static boolean isAscii(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutLineBreaks(String url) {
        return url.replace("\n", "").replace("\r", "").replace("\t", "");
    }

    private static String before(String text, String mark) {
        return text.substring(0, firstOf(text, mark));
    }

    /** Where the first of the given marks stands; the length when none does. */
    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
