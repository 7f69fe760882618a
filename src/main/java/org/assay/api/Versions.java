package org.assay.api;

import java.util.ArrayList;
import java.util.List;
import org.assay.claim.Claim;
import org.assay.claim.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The versions of things as entity tags (RFC 9110): a number in quotes, higher after each change. */
final class Versions {

    private static final String ANY = "*";

    private Versions() {}

    /** The version of a claim: it rises with a change of the claim and with each verdict on it. */
    static long of(Claim claim, int verdicts) {
        return claim.version() + verdicts;
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Checks that a change is based on what is there now.
     *
     * @param thing what is to be changed, in words
     * @param ifMatch the header of the request: entity tags, or {@code *} for whatever is there
     * @throws StaleVersion where it is based on another version (412)
     * @throws ResponseStatusException where there is no header (428) or no version in it (400)
     */
    static void requireMatch(String thing, @Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "If-Match is missing; expected the ETag of %s as it was read".formatted(thing));
        }
        if (!ifMatch.strip().equals(ANY)) {
            List<Long> named = versions(ifMatch);
            if (!named.contains(current)) {
                throw new StaleVersion(thing, named.getFirst(), current);
            }
        }
    }

    private static List<Long> versions(String ifMatch) {
        List<Long> versions = new ArrayList<>();
        for (String tag : ifMatch.split(",")) {
            String bare = tag.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
            try {
                versions.add(Long.valueOf(bare));
            } catch (NumberFormatException another) {
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "If-Match is '%s'; expected an ETag such as \"3\"".formatted(ifMatch),
                        another);
            }
        }
        return versions;
    }
}
