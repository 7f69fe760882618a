package org.assay.source;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a web address by which copies of an address are recognised (RFC 3986, section 6): scheme and host in
 * lower case, no user, default port, fragment, tracking parameter or final slash.
 */
public final class CanonicalUrl {

    private CanonicalUrl() {}

    /**
     * Brings an address into its canonical form.
     *
     * @throws IllegalArgumentException where it is not an absolute http or https address
     */
    public static String of(String url) {
        URI uri = parse(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(url, null);
        }
        return scheme + "://" + authority(url, uri, scheme) + path(uri) + query(uri);
    }

    private static URI parse(String url) {
        try {
            return new URI(url.strip().replace(" ", "%20")).normalize();
        } catch (URISyntaxException malformed) {
            throw refused(url, malformed);
        }
    }

    /** Reads host and port by hand: {@link URI} knows no host with letters beyond ASCII. */
    private static String authority(String url, URI uri, String scheme) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            throw refused(url, null);
        }
        String address = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = address.lastIndexOf(':');
        boolean hasPort = colon > address.lastIndexOf(']');
        String host = hasPort ? address.substring(0, colon) : address;
        String port = hasPort ? address.substring(colon + 1) : "";
        String defaultPort = scheme.equals("http") ? "80" : "443";
        try {
            host = host.startsWith("[") ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException malformed) {
            throw refused(url, malformed);
        }
        if (host.isEmpty() || !port.chars().allMatch(Character::isDigit)) {
            throw refused(url, null);
        }
        return host.toLowerCase(Locale.ROOT) + (port.isEmpty() || port.equals(defaultPort) ? "" : ":" + port);
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&", -1))
                .filter(parameter -> !parameter.isEmpty()
                        && !parameter.toLowerCase(Locale.ROOT).startsWith("utm_"))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static IllegalArgumentException refused(String url, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "'%s' is not a web address; expected e.g. https://example.org/page".formatted(url), cause);
    }
}
