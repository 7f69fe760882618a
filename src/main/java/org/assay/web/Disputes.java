package org.assay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.web.Position.How;

/** Lays disputed claims out in the words of the sources, each dispute once. */
final class Disputes {

    /** Most disputed first: by the sources on the weaker side, then by those who say so. */
    private static final Comparator<Position> MOST_DISPUTED = Comparator.comparing((Position position) -> Math.min(
                    position.standing().saySo().size(),
                    position.standing().sayOtherwise().size()))
            .thenComparing(position -> position.standing().saySo().size())
            .reversed();

    /** The longest quote in a column, in UTF-16 units. */
    private static final int LONGEST_QUOTE = 72;

    private Disputes() {}

    /** The most disputed of some claims; of two that contradict each other the one that more sources make. */
    static List<Position> most(Collection<Position> claims, int most) {
        List<Position> disputes = new ArrayList<>();
        Set<Long> contradicted = new HashSet<>();
        for (Position position : claims.stream().sorted(MOST_DISPUTED).toList()) {
            boolean isNew = position.standing().mark() == LineMark.CONFLICT
                    && !contradicted.contains(position.claim().id());
            if (isNew && disputes.size() < most) {
                disputes.add(position);
                position.ties().stream()
                        .filter(tie -> tie.how() == How.CONTRADICTS)
                        .forEach(tie -> contradicted.add(tie.other().id()));
            }
        }
        return disputes;
    }

    /** What each of some sources says of a claim; the others are named beside it. */
    static TopicPage.Dispute of(Position position, Map<Long, Seal> seals, List<Source> columns) {
        List<Statement> support = position.support();
        List<Statement> against = position.appearances(How.CONTRADICTS);
        List<TopicPage.Voice> cells = columns.stream()
                .map(source -> new TopicPage.Voice(source.label(), said(source, support, against)))
                .toList();
        long id = position.claim().id();
        return new TopicPage.Dispute(
                position.claim().text(),
                "/claims/" + id,
                seals.getOrDefault(id, Seal.NONE),
                position.standing().summary(),
                elsewhere(support, against, columns),
                cells);
    }

    private static List<TopicPage.Said> said(Source source, List<Statement> support, List<Statement> against) {
        List<TopicPage.Said> said = new ArrayList<>();
        quotes(source, support, against)
                .forEach(quote -> said.add(new TopicPage.Said(LineMark.AGREE, "says so", quote)));
        quotes(source, against, support)
                .forEach(quote -> said.add(new TopicPage.Said(LineMark.CONFLICT, "otherwise", quote)));
        return said;
    }

    private static List<Quote> quotes(Source source, List<Statement> side, List<Statement> others) {
        List<Statement> own = side.stream()
                .filter(statement -> statement.source().id() == source.id())
                .toList();
        return Sides.brief(own, others, 1).stream()
                .map(quote -> quote.around(LONGEST_QUOTE))
                .toList();
    }

    private static String elsewhere(List<Statement> support, List<Statement> against, List<Source> columns) {
        Set<Long> shown = new HashSet<>(columns.stream().map(Source::id).toList());
        List<Statement> others = new ArrayList<>(support);
        others.addAll(against);
        others.removeIf(statement -> shown.contains(statement.source().id()));
        return others.isEmpty() ? "" : "Also " + Phrases.all(Position.labels(others));
    }
}
