package org.assay.text;

import java.util.regex.Pattern;

/** Tells whether a statement is weakened: possible, frequent or believed rather than so. */
final class Hedging {

    private static final Pattern WEAK = Pattern.compile(
            "\\b(?:may(?! \\d)|might|could|usually|often|sometimes|occasionally|typically|generally|normally|mostly|largely|probably|possibly|perhaps"
                    + "|likely|unlikely|potentially|presumably|apparently|arguably|allegedly|reportedly|supposedly|seems?|seemed|appears? to|appeared to|tends? to"
                    + "|suggests?|suggested|believed|thought to|expected to|in many cases|in most cases|in some cases|as a rule|some|can be considered|more or less|relatively|somewhat)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "May" the month and "some 300" the estimate weaken nothing. */
    private static final Pattern STRONG =
            Pattern.compile("\\b(?:(?:in|since|of|by|until|\\d) May\\b|May \\d|some \\d)");

    private Hedging() {}

    static boolean isIn(String statement) {
        return WEAK.matcher(STRONG.matcher(statement).replaceAll(" ")).find();
    }
}
