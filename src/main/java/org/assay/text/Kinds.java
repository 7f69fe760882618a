package org.assay.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what sort of fact a statement states, by the plainest sign it carries. */
final class Kinds {

    private static final Pattern COMPARING = Pattern.compile(
            "\\b(?:(?:more|less|fewer|better|worse|rather|\\w{2,}er|further) than\\b(?! \\d| (?:one|two|three|a hundred|a thousand|a million)\\b)|(?:more|less) \\w+ (?:\\w+ )?than"
                    + "|compared (?:to|with)|in comparison|unlike|outperforms?|outsells?|superior to|inferior to|as \\w+ as(?! \\d)|no (?:better|worse)|the (?:\\w{3,}est|best|worst|most \\w+)"
                    + "|faster|slower|cheaper|(?:is|are|was|were) (?:better|worse|larger|smaller|higher|lower|more \\w+|less \\w+)|differs? from|similar to|same as|whereas|prefer(?:red|able)? (?:to|over))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:released?|founded|created|invented|introduced|launched|published|born|died|began|begun|started|established|discovered|appeared|adopted|opened|closed|signed|came out|became|acquired"
                    + "|first|originated|dates? (?:back|from)|built|abolished|banned|passed|took effect|ended|announced|filed|deciphered|won|emerged|developed|came into force|since)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINING = Pattern.compile(
            "^(?:[^,;]{1,60}?) (?:(?:is|are|was|were) (?:an?|the name|another name|a type|a kind|known as|defined as|one of the|short for|called)\\b|stands for|refers? to|means\\b|denotes?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABLE = Pattern.compile(
            "\\b(?:can(?:not|'t|’t)?|could|able to|unable|capable|incapable|supports?|supported|allows?|enables?|lets?|offers?|provides?|includes?|features?|helps?|suitable|unsuitable|suited"
                    + "|handles?|works? (?:with|on|for)|used (?:for|to|in)|lacks?|compatible|incompatible|requires?|needs?|designed (?:for|to)|ideal for|good for|runs? on|prevents?|makes it (?:possible|easy|easier)|has built-in|comes? with)\\b",
            Pattern.CASE_INSENSITIVE);

    private Kinds() {}

    static ClaimKind of(
            String statement, List<Quantity> quantities, List<FoundDate> dates, boolean attributed, boolean dated) {
        if (attributed) {
            return ClaimKind.ATTRIBUTION;
        }
        if (!dates.isEmpty()
                && (quantities.isEmpty() || (!dated && EVENT.matcher(statement).find()))) {
            return ClaimKind.DATE;
        }
        if (COMPARING.matcher(statement).find() && quantities.isEmpty()) {
            return ClaimKind.COMPARISON;
        }
        if (!quantities.isEmpty()) {
            return ClaimKind.QUANTITY;
        }
        if (DEFINING.matcher(statement).find()) {
            return ClaimKind.DEFINITION;
        }
        return ABLE.matcher(statement).find() ? ClaimKind.CAPABILITY : ClaimKind.OTHER;
    }
}
