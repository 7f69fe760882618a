package org.assay.extraction;

import java.util.List;
import org.assay.source.PassageKind;
import org.assay.text.Span;

/**
 * A passage as extraction sees it, kept or left out.
 *
 * @param span where it stands in the text
 * @param kind what it is in its article
 * @param headings the headings above it, outermost first, without marks
 * @param kept whether it holds a checkable fact
 * @param reason why it was kept or left out
 * @param score probability that it is checkable, 0 to 1
 * @param statements what it says; empty where it is left out
 */
public record ReadPassage(
        Span span,
        PassageKind kind,
        List<String> headings,
        boolean kept,
        Reason reason,
        double score,
        List<ReadStatement> statements) {

    public ReadPassage {
        headings = List.copyOf(headings);
        statements = List.copyOf(statements);
    }
}
