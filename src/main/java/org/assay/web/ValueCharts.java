package org.assay.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.claim.Series;
import org.assay.claim.Statement;
import org.assay.text.ClaimKind;
import org.assay.text.PartialDate;
import org.assay.text.StatementReader;
import org.assay.web.Position.How;
import org.assay.web.Position.Tie;
import org.springframework.stereotype.Component;

/** Draws how the number that a claim states changed. Wants a transaction around it. */
@Component
class ValueCharts {

    private static final int LEFT = 14;
    private static final int RIGHT = ValueChart.WIDTH - 14;
    private static final int TOP = 30;
    private static final int BOTTOM = ValueChart.HEIGHT - 34;
    private static final int LEVELS = 3;
    private static final int MOST_YEARS = 6;
    /** Right of this a label would leave the field. */
    private static final int LABELS_LEFT = RIGHT - 70;

    private final StatementReader reader;

    ValueCharts(StatementReader reader) {
        this.reader = reader;
    }

    /** The chart of a quantity of which sources give values for different dates. */
    Optional<ValueChart> of(Position position) {
        if (position.claim().kind() != ClaimKind.QUANTITY) {
            return Optional.empty();
        }
        List<Statement> said = new ArrayList<>(position.appearances());
        for (Tie tie : position.ties()) {
            if (tie.how() == How.OUTDATES || tie.how() == How.IS_OUTDATED || tie.how() == How.CONTRADICTS) {
                said.addAll(tie.appearances());
            }
        }
        List<Series.Value> values = Series.of(position.claim(), said, reader);
        boolean spansTime = values.stream().map(Series.Value::date).distinct().count() > 1;
        return spansTime ? Optional.of(new Drawing(position, values).chart()) : Optional.empty();
    }

    private static final class Drawing {

        private final Position position;
        private final List<Series.Value> values;
        private final LocalDate first;
        private final long days;
        private final double highest;

        private Drawing(Position position, List<Series.Value> values) {
            this.position = position;
            this.values = values;
            this.first = LocalDate.of(values.getFirst().date().earliest().getYear(), 1, 1);
            LocalDate last = LocalDate.of(values.getLast().date().earliest().getYear() + 1, 1, 1);
            this.days = ChronoUnit.DAYS.between(first, last);
            this.highest = Amounts.above(
                    values.stream().mapToDouble(Series.Value::amount).max().orElse(1));
        }

        private ValueChart chart() {
            List<ValueChart.Point> points = values.stream().map(this::point).toList();
            return new ValueChart(points, links(points), years(), levels());
        }

        private ValueChart.Point point(Series.Value value) {
            Statement statement = value.statement();
            int x = x(value.date());
            return new ValueChart.Point(
                    x,
                    y(value.amount()),
                    key(statement),
                    Amounts.isLeast(value.quantity()),
                    x > LABELS_LEFT,
                    Amounts.brief(value.quantity()),
                    Amounts.exact(value.quantity()),
                    value.date().words(),
                    statement.source().label(),
                    Quotes.place(statement));
        }

        private String key(Statement statement) {
            if (position.appearances().contains(statement)) {
                return position.first(How.OUTDATES).isPresent() ? "passed" : "own";
            }
            return position.appearances(How.OUTDATES).contains(statement)
                    ? "newer"
                    : position.appearances(How.IS_OUTDATED).contains(statement) ? "passed" : "against";
        }

        private List<ValueChart.Line> links(List<ValueChart.Point> points) {
            List<ValueChart.Line> links = new ArrayList<>();
            for (ValueChart.Point from : points) {
                for (ValueChart.Point to : points) {
                    boolean isOutdated = from.key().equals("passed")
                            && (to.key().equals("newer") || to.key().equals("own"))
                            && from.x() < to.x();
                    if (isOutdated) {
                        links.add(new ValueChart.Line(from.x(), from.y(), to.x(), to.y()));
                    }
                }
            }
            return links;
        }

        private int x(PartialDate date) {
            long middle = ChronoUnit.DAYS.between(first, date.earliest())
                    + ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2;
            return (int) (LEFT + (RIGHT - LEFT) * Math.clamp(middle, 0, days) / days);
        }

        private int y(double amount) {
            return (int) Math.round(BOTTOM - (BOTTOM - TOP) * amount / highest);
        }

        private List<ValueChart.Tick> years() {
            int from = first.getYear();
            int to = first.plusDays(days).getYear() - 1;
            int step = Math.max(1, (int) Math.ceil((to - from + 1) / (double) MOST_YEARS));
            List<ValueChart.Tick> years = new ArrayList<>();
            for (int year = from; year <= to; year += step) {
                years.add(new ValueChart.Tick(x(PartialDate.ofYear(year)), String.valueOf(year)));
            }
            return years;
        }

        private List<ValueChart.Tick> levels() {
            List<ValueChart.Tick> levels = new ArrayList<>();
            for (int i = 0; i <= LEVELS; i++) {
                double amount = highest * i / LEVELS;
                levels.add(new ValueChart.Tick(y(amount), i == 0 ? "" : Amounts.brief(amount)));
            }
            return levels;
        }
    }
}
