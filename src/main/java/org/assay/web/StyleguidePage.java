package org.assay.web;

import java.util.List;
import org.assay.web.Segment.Tone;

/** An example of each part of the design system; {@code docs/design-system.md} says what the parts are for. */
public record StyleguidePage(
        List<Seal> seals,
        List<LineMark> marks,
        List<Standing> standings,
        Quote quote,
        List<Side> sides,
        List<Link> trail,
        List<TopicPage.Told> told,
        List<SearchPage.Chip> chips,
        ClaimCard card,
        Bar bar,
        Matrix matrix,
        ValueChart values,
        ComparePage.Party party,
        ComparePage.Pair pair,
        Pager pager) {

    private static final String NOWHERE = "/styleguide";

    static StyleguidePage sample() {
        Quote herald = quote("Herald", "October 2021", "the bridge carries ", "40,000", " cars a day");
        Quote gazette = quote("Gazette", "March 2024", "on weekdays ", "61,000", " vehicles cross it");
        Standing disputed = new Standing(List.of("Herald", "Tribune"), List.of("Gazette"));
        return new StyleguidePage(
                List.of(Seal.values()),
                List.of(LineMark.values()),
                List.of(
                        new Standing(List.of("Herald", "Gazette"), List.of()),
                        disputed,
                        new Standing(List.of("Herald"), List.of())),
                herald,
                List.of(
                        new Side(LineMark.AGREE, "One says so", List.of(herald), null),
                        new Side(LineMark.CONFLICT, "One says otherwise", List.of(gazette), "Gazette says both.")),
                List.of(new Link("Topics", "/topics"), new Link("Bridges", NOWHERE)),
                List.of(
                        new TopicPage.Told("The bridge opened in 1962.", NOWHERE, Seal.TRUE, "Three sources"),
                        new TopicPage.Told("Trucks may not cross it.", NOWHERE, Seal.NONE, "Herald")),
                List.of(
                        new SearchPage.Chip("Topic", "Bridges", NOWHERE),
                        new SearchPage.Chip("Source", "Herald", NOWHERE)),
                new ClaimCard(
                        NOWHERE,
                        List.of(
                                Segment.plain("The "),
                                new Segment("bridge", Tone.FOUND),
                                Segment.plain(" carries 40,000 cars a day.")),
                        herald,
                        disputed,
                        Seal.OUTDATED,
                        "until March 2024"),
                new Bar(
                        "What the sources say",
                        List.of(
                                Bar.Count.of(LineMark.AGREE, "agree", 41, NOWHERE),
                                Bar.Count.of(LineMark.CONFLICT, "in conflict", 9, NOWHERE),
                                Bar.Count.of(LineMark.SINGLE, "in one source", 60, NOWHERE))),
                sampleMatrix(),
                sampleValues(),
                new ComparePage.Party(
                        "Herald",
                        "What the old bridge costs",
                        NOWHERE,
                        "October 2021, stated",
                        new Link("35 claims", NOWHERE),
                        new Link("25 only in Herald", NOWHERE)),
                new ComparePage.Pair(
                        half("The bridge carries 40,000 cars a day.", Seal.OUTDATED, herald),
                        half("61,000 vehicles cross the bridge on weekdays.", Seal.TRUE, gazette),
                        LineMark.CONFLICT,
                        "Conflict",
                        "confirmed",
                        false),
                Pager.of(3, 20, 400, page -> NOWHERE));
    }

    private static Quote quote(String source, String date, String before, String clash, String after) {
        List<Segment> words =
                List.of(Segment.plain(before), new Segment(clash, Tone.CLASH), new Segment(after, Tone.CONTEXT));
        return new Quote(words, true, false, source, date, "stated", "Second list, first bullet", NOWHERE);
    }

    private static ComparePage.Half half(String claim, Seal seal, Quote quote) {
        return new ComparePage.Half(claim, NOWHERE, seal, quote, null);
    }

    private static Matrix sampleMatrix() {
        List<Matrix.Cell> cells = List.of(new Matrix.Cell(5, 2, 3, NOWHERE), new Matrix.Cell(0, 0, 0, NOWHERE));
        return new Matrix(
                List.of(
                        new Matrix.Column("Herald", "October 2021", NOWHERE),
                        new Matrix.Column("Gazette", "March 2024", NOWHERE)),
                List.of(new Matrix.Row("Bridges", NOWHERE, 10, cells)),
                new Matrix.Row("All topics", "/search", 10, cells));
    }

    private static ValueChart sampleValues() {
        return new ValueChart(
                List.of(
                        new ValueChart.Point(
                                80,
                                150,
                                "passed",
                                false,
                                false,
                                "40K",
                                "40,000 cars",
                                "October 2021",
                                "Herald",
                                NOWHERE),
                        new ValueChart.Point(
                                340, 60, "newer", true, true, "61K+", "over 61,000", "March 2024", "Gazette", NOWHERE)),
                List.of(new ValueChart.Line(88, 147, 332, 63)),
                List.of(new ValueChart.Tick(80, "2021"), new ValueChart.Tick(340, "2024")),
                List.of(new ValueChart.Tick(180, "20K"), new ValueChart.Tick(40, "80K")));
    }
}
