package org.assay.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells since or at what date a state is said to hold; the date of an event ("was founded in 1991") is not such a date. */
final class Timing {

    private static final Pattern ALWAYS = Pattern.compile(
            "\\b(?:as of|as at|by|from|since|status|effective)(?: the)?(?: end of| beginning of| start of| early| late| mid)?[ -]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT = Pattern.compile(
            "\\b(?<!than )(?<!as )(?:in|during|on|at the (?:end|start|beginning) of|throughout|around|for)(?: the)?(?: year| early| late| mid| spring| summer| autumn| winter| end of)*[ -]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("[(\\[,](?:as of |in )?\\s*$");
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:released?|founded|created|invented|introduced|launched|published|born|died|began|started|established|discovered|appeared|adopted|opened|closed|signed|came out|became|acquired|originated"
                    + "|announced|filed|banned|abolished|passed|won|developed|removed|added|merged|renamed|switched|moved|dropped|ended|approved|built|designed|wrote|written)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST_PASSIVE = Pattern.compile(
            "\\b(?:was|were) (?:\\w+ly )?\\w{2,}(?:ed|wn|lt|en|nt|ut|ld|nd|de|ne|st) (?:in|on|by|from)\\b");
    private static final Set<String> STATES = Set.of(
            "be", "have", "cost", "count", "number", "contain", "support", "use", "employ", "exceed", "stand", "hold",
            "include", "offer", "lack", "run", "sell", "amount", "reach", "allow", "require", "need", "account",
            "remain", "rank", "host", "serve", "total", "live", "own", "earn", "work");

    private Timing() {}

    static @Nullable PartialDate asOf(
            String statement, List<Token> tokens, List<FoundDate> dates, List<Quantity> quantities) {
        boolean event = EVENT.matcher(statement).find()
                || PAST_PASSIVE.matcher(statement).find();
        boolean state = !quantities.isEmpty()
                || tokens.stream()
                        .anyMatch(t -> isVerb(t) && STATES.contains(t.lemma().toLowerCase(Locale.ROOT)));
        for (FoundDate found : dates) {
            String before = statement.substring(0, found.span().start());
            if (!event && ALWAYS.matcher(before).find()) {
                return found.date();
            }
            boolean explicit = before.toLowerCase(Locale.ROOT)
                    .matches("(?s).*\\bas (?:of|at)(?: the)?(?: \\w+ of)?(?: early| late| mid)? ?$");
            boolean at = AT.matcher(before).find()
                    || before.isBlank()
                    || BRACKETED.matcher(before).find();
            if (explicit || (state && !event && at)) {
                return found.date();
            }
        }
        return null;
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }
}
