package org.assay.relation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words by which a statement says that things have changed, or are about to. */
final class ChangeWords {

    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:no longer|today(?:['’]s)?|at last|recently|newly|ha(?:s|ve) (?:become|risen|fallen|grown|dropped|declined|increased|slipped)|moved from|ha(?:s|ve) (?:withdrawn|moved|switched|replaced|renamed|ended|overtaken|dropped|lifted|joined|reopened|closed)|in the past|until recently|back then|not any ?more|any ?more|now(?! and (?:then|again))|nowadays|these days|since (?:version|release|then|\\d{4})|(?:from|as of|starting with|with) version"
                    + "|used to|formerly|previously|meanwhile|in the meantime|has (?:since )?been (?:added|removed|replaced|dropped|deprecated|abolished|discontinued|lifted|extended|introduced)"
                    + "|have been (?:added|removed|replaced|dropped|lifted)|was (?:removed|replaced|dropped|discontinued|abolished|lifted)|replaced by|discontinued|deprecated|until \\d{4}|by now|finally)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PENDING = Pattern.compile(
            "\\b(?:yet|so far|planned|plans? to|planning to|is to be|are to be|will(?! power)|going to|upcoming|soon|for the time being|expected to|to be (?:added|released|introduced|opened)|as yet|is due|still (?:in|under|being|not))\\b",
            Pattern.CASE_INSENSITIVE);

    private ChangeWords() {}

    /** The first word of either kind, lower case. */
    static @Nullable String in(String statement) {
        String changed = changed(statement);
        return changed != null ? changed : pending(statement);
    }

    /** Says that something is otherwise than before: the statement is the newer one. */
    static @Nullable String changed(String statement) {
        return first(CHANGED, statement);
    }

    /** Says that something is still to come: the statement is the older one. */
    static @Nullable String pending(String statement) {
        return first(PENDING, statement);
    }

    private static @Nullable String first(Pattern pattern, String statement) {
        Matcher m = pattern.matcher(statement);
        return m.find() ? m.group().toLowerCase(Locale.ROOT) : null;
    }
}
