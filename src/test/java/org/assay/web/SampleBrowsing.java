package org.assay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.web.SamplePages.Sample;
import org.jspecify.annotations.Nullable;

/** Filled view models of the pages by topic, by pair of sources and by date. */
final class SampleBrowsing {

    private static final TopicPage.Told TOLD = new TopicPage.Told(
            "Node.js can handle thousands of concurrent connections.", "/claims/4", Seal.TRUE, "Two sources");

    private SampleBrowsing() {}

    /** Every such page by the address it is shown at. */
    static Map<String, Sample> all() {
        Map<String, Sample> pages = new LinkedHashMap<>();
        pages.put("/topics/concurrency", new Sample("topic/topic", topic()));
        pages.put("/topics/empty", new Sample("topic/topic", topicWithoutClaims()));
        pages.put("/sources/compare?a=3&b=5", new Sample("source/compare", comparison()));
        pages.put("/sources/compare?a=3&b=5&show=LEFT", new Sample("source/compare", alone()));
        pages.put(
                "/sources/compare", new Sample("source/choose", new ComparePage.Choosing(choices(), choices(), null)));
        pages.put(
                "/sources/compare?a=3&b=3",
                new Sample(
                        "source/choose",
                        new ComparePage.Choosing(
                                choices(), choices(), "Both are source 3. Choose two different ones.")));
        pages.put("/timeline", new Sample("timeline", timeline()));
        pages.put(
                "/timeline?topic=empty",
                new Sample(
                        "timeline",
                        new TimelinePage(
                                choices(),
                                choices(),
                                "/timeline",
                                0,
                                List.of(),
                                List.of(),
                                Pager.of(0, 40, 0, number -> "/timeline"))));
        return pages;
    }

    private static List<SearchPage.Choice> choices() {
        return List.of(
                new SearchPage.Choice("3", "Linearloop, October 2021", true),
                new SearchPage.Choice("5", "Agency guide, about 2025", false));
    }

    private static Bar bar() {
        return new Bar(
                "What the sources say",
                List.of(
                        Bar.Count.of(LineMark.AGREE, "agree", 4, "/search?agreement=AGREE"),
                        Bar.Count.of(LineMark.CONFLICT, "conflict", 6, "/search?agreement=CONFLICT")));
    }

    private static TopicPage topic() {
        TopicPage.Run few = new TopicPage.Run(LineMark.CONFLICT, 3, "/search?agreement=CONFLICT");
        TopicPage.Run many = new TopicPage.Run(LineMark.AGREE, 12, "/search?agreement=AGREE");
        return new TopicPage(
                "Concurrency",
                "Threads, event loops, locks.",
                17,
                List.of(new Link("17 claims from 5 sources", "/search?topic=concurrency")),
                bar(),
                bar(),
                new TopicPage.Speaking(
                        List.of(
                                new Matrix.Column("News For Public", "about 2021", "/sources/2"),
                                new Matrix.Column("Linearloop", "October 2021", "/sources/3"),
                                new Matrix.Column("Agency guide", "about 2025", "/sources/5")),
                        List.of(new TopicPage.Row(
                                "Python",
                                "/search?subject=python",
                                18,
                                List.of(
                                        new TopicPage.Cell("News For Public", 0, "/search", List.of()),
                                        new TopicPage.Cell("Linearloop", 3, "/search", List.of(few)),
                                        new TopicPage.Cell("Agency guide", 15, "/search", List.of(many, few))))),
                        "The three sources that say most, of 9."),
                List.of(new TopicPage.Dispute(
                        "Node.js is single-threaded.",
                        "/claims/61",
                        Seal.MISLEADING,
                        "One says so, one otherwise",
                        "Also Marny Lopez",
                        List.of(
                                new TopicPage.Voice("News For Public", List.of()),
                                new TopicPage.Voice(
                                        "Linearloop",
                                        List.of(
                                                new TopicPage.Said(LineMark.AGREE, "says so", quote(2)),
                                                new TopicPage.Said(LineMark.CONFLICT, "otherwise", quote(2)))),
                                new TopicPage.Voice("Agency guide", List.of())))),
                new Link("All 6 claims in conflict", "/search?agreement=CONFLICT"),
                new TopicPage.Group(List.of(TOLD), 4, "/search?agreement=AGREE"),
                new TopicPage.Group(List.of(TOLD), 7, "/search?agreement=SINGLE_SOURCE"),
                "/timeline?topic=concurrency");
    }

    private static TopicPage topicWithoutClaims() {
        TopicPage.Group nothing = new TopicPage.Group(List.of(), 0, "/search");
        Bar empty = new Bar("What the sources say", List.of());
        return new TopicPage(
                "Gardening",
                "Soil, seeds and tools.",
                0,
                List.of(),
                empty,
                empty,
                new TopicPage.Speaking(List.of(), List.of(), ""),
                List.of(),
                null,
                nothing,
                nothing,
                "/timeline?topic=gardening");
    }

    private static Quote quote(int source) {
        return SamplePages.quote("here, a [!single thread] can handle multiple requests", source, true, false, "Speed");
    }

    private static ComparePage comparison() {
        return comparison(null);
    }

    private static ComparePage alone() {
        return comparison(new ComparePage.Alone(
                "Linearloop", List.of(TOLD), Pager.of(0, 1, 2, number -> "/sources/compare?page=" + number)));
    }

    private static ComparePage comparison(ComparePage.@Nullable Alone alone) {
        ComparePage.Half left = new ComparePage.Half(
                "Python programs can only run sequentially.", "/claims/61", Seal.FALSE, quote(2), quote(2));
        ComparePage.Half right = new ComparePage.Half(
                "Asynchronous code can be written in Python.", "/claims/6", Seal.TRUE, quote(4), null);
        return new ComparePage(
                party("Linearloop", 3),
                party("Agency guide", 5),
                "/sources/compare?a=5&b=3",
                7,
                new ComparePage.Part<>(
                        List.of(new ComparePage.Pair(left, right, LineMark.CONFLICT, "Conflict", "confirmed", false)),
                        1,
                        null),
                new ComparePage.Part<>(
                        List.of(new ComparePage.Pair(
                                left, right, LineMark.OUTDATED, "Outdated by", "about four years later", true)),
                        1,
                        null),
                new ComparePage.Part<>(
                        List.of(new ComparePage.Alike(
                                "Node.js has an event loop.", "/claims/4", Seal.TRUE, quote(2), quote(4))),
                        5,
                        new Link("Four more they agree on", "/sources/compare?a=3&b=5&show=ALL")),
                alone);
    }

    private static ComparePage.Party party(String label, int id) {
        return new ComparePage.Party(
                label,
                "Node.js vs Python",
                "/sources/" + id,
                "October 2021, stated",
                new Link("35 claims", "/search?source=" + id),
                new Link("25 only in " + label, "/sources/compare?a=3&b=5&show=LEFT"));
    }

    private static TimelinePage timeline() {
        return new TimelinePage(
                choices(),
                choices(),
                null,
                41,
                List.of(
                        new TimelinePage.Year("2021", 40, 40, "/timeline#in-2021", true),
                        new TimelinePage.Year("Undated", 1, 1, "/timeline?page=1#in-undated", false)),
                List.of(new TimelinePage.Group(
                        "2021",
                        "in-2021",
                        List.of(
                                new TimelinePage.Day("October 2021", List.of(TOLD)),
                                new TimelinePage.Day("", List.of(TOLD))))),
                Pager.of(0, 40, 41, number -> "/timeline?page=" + number));
    }

    static ValueChart values() {
        ValueChart.Point older = new ValueChart.Point(
                58,
                140,
                "passed",
                false,
                false,
                "350K",
                "350,000 (package)",
                "October 2021",
                "Linearloop",
                "/sources/3#p9");
        ValueChart.Point newer = new ValueChart.Point(
                390,
                81,
                "newer",
                true,
                true,
                "1M+",
                "more than 1,000,000 (package)",
                "2025",
                "Agency guide",
                "/sources/5#p9");
        return new ValueChart(
                List.of(older, newer),
                List.of(new ValueChart.Line(58, 140, 390, 81)),
                List.of(new ValueChart.Tick(58, "2021"), new ValueChart.Tick(390, "2025")),
                List.of(new ValueChart.Tick(182, ""), new ValueChart.Tick(131, "500K")));
    }
}
