package org.assay.web;

import java.util.Comparator;
import org.assay.source.DateBasis;
import org.assay.source.Source;
import org.assay.text.PartialDate;

/** How the dates of sources are ordered and put into words. */
final class Dating {

    /** Oldest first, undated last. */
    static final Comparator<Source> BY_DATE = Comparator.comparing(
                    (Source source) -> source.publishedOn().orElse(null),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Source::id);

    private Dating() {}

    /** A source's date ("about 2021"), or "undated". */
    static String words(Source source) {
        return source.publishedOn()
                .map(date -> Phrases.date(date, source.publishedBasis().orElse(null) == DateBasis.INFERRED))
                .orElse("undated");
    }

    /** How a source's date is known, empty if there is none. */
    static String known(Source source) {
        if (source.publishedOn().isEmpty() || source.publishedBasis().isEmpty()) {
            return "";
        }
        return switch (source.publishedBasis().get()) {
            case STATED -> "stated";
            case INFERRED -> "inferred";
            case EDITOR -> "set by an editor";
        };
    }
}
