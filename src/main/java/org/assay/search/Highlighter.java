package org.assay.search;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.assay.search.ClaimResults.Quote;
import org.assay.text.Span;

/** Finds the words of a query in a text, in whatever form they stand there. */
final class Highlighter {

    private final Analysis analysis;
    private final Set<String> terms = new HashSet<>();

    Highlighter(Analysis analysis, List<QueryWord> words) {
        this.analysis = analysis;
        for (QueryWord word : words) {
            terms.addAll(word.whole());
            if (word.parts().size() > 1) {
                terms.addAll(word.parts());
            }
        }
    }

    /** Where the words stand, in order and without overlap. */
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (Analysis.Word word : analysis.words(text)) {
            if (!terms.contains(word.term())) {
                continue;
            }
            Span last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.overlap(word.span()) > 0) {
                found.set(
                        found.size() - 1,
                        new Span(
                                Math.min(last.start(), word.span().start()),
                                Math.max(last.end(), word.span().end())));
            } else {
                found.add(word.span());
            }
        }
        return List.copyOf(found);
    }

    /** The quote of a claim that holds most of the words, the first of equals. */
    Optional<Quote> bestQuote(Document claim) {
        String[] quotes = claim.getValues(Fields.CLAIM_QUOTES);
        IndexableField[] statements = claim.getFields(Fields.CLAIM_STATEMENT);
        List<Quote> found = new ArrayList<>();
        for (int i = 0; i < Math.min(quotes.length, statements.length); i++) {
            List<Span> spans = in(quotes[i]);
            if (!spans.isEmpty()) {
                found.add(new Quote(statements[i].numericValue().longValue(), quotes[i], spans));
            }
        }
        return found.stream().min(comparingLong(quote -> -different(quote.exact())));
    }

    private long different(String text) {
        return analysis.words(text).stream()
                .map(Analysis.Word::term)
                .filter(terms::contains)
                .distinct()
                .count();
    }
}
