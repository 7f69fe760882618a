package org.assay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.source.PassageKind;
import org.assay.text.Span;
import org.assay.web.Segment.Tone;
import org.jspecify.annotations.Nullable;

/** One filled view model per page, in the state a reader of the pictured knowledge base would meet. */
final class SamplePages {

    private static final List<String> LABELS =
            List.of("Python vs Node", "News For Public", "Linearloop", "Marny Lopez", "Agency guide");
    private static final List<String> DATES =
            List.of("about 2019", "about 2021", "October 2021", "about 2022", "about 2025");

    private SamplePages() {}

    /** A page: its template and what stands in the model under {@code page}, or null. */
    record Sample(String template, @Nullable Object page) {}

    /** Every page by the address it is shown at. */
    static Map<String, Sample> all() {
        Map<String, Sample> pages = new LinkedHashMap<>();
        pages.put("/", new Sample("home", home()));
        pages.put("/search", new Sample("search/results", search()));
        pages.put("/search-empty", new Sample("search/results", nothingFound()));
        pages.put("/claims/61", new Sample("claim/claim", claim()));
        pages.put("/claims/44", new Sample("claim/claim", unjudgedClaim()));
        pages.put("/sources", new Sample("source/sources", sources()));
        pages.put("/sources/3", new Sample("source/source", source()));
        pages.put("/passages/9", new Sample("source/passage", passage()));
        pages.put("/topics", new Sample("topic/topics", topics()));
        pages.put("/conflicts", new Sample("relation/conflicts", conflicts()));
        pages.put(
                "/conflicts-done",
                new Sample(
                        "relation/conflicts",
                        new ConflictsPage(
                                null,
                                0,
                                0,
                                null,
                                List.of(),
                                choices(0),
                                "/conflicts/all",
                                "/conflicts/all/undo",
                                "/conflicts/sign-in",
                                new ConflictsPage.Loosened(3, "/conflicts?certainty=LESS"),
                                true)));
        pages.put(
                "/sources/3/revisions",
                new Sample(
                        "source/revisions",
                        new RevisionsPage(
                                new Link("Linearloop", "/sources/3"),
                                List.of(
                                        new RevisionsPage.Version(
                                                2,
                                                "imported 20 November 2026",
                                                List.of("npm has 1M+ packages."),
                                                List.of("npm has 350,000 packages."),
                                                "41 sentences stayed the same"),
                                        new RevisionsPage.Version(
                                                1, "imported 2 May 2026", List.of(), List.of(), "42 sentences")))));
        pages.put(
                "/claims/61/wording",
                new Sample(
                        "claim/wording",
                        new WordingPage(
                                61,
                                4,
                                "Python has no threads.",
                                "An editor worded it so.",
                                "",
                                "too strong",
                                "Text is missing; expected up to 4000 characters.",
                                true)));
        pages.put("/conflicts/all", new Sample("relation/cases", cases()));
        pages.put("/verdicts", new Sample("verdict/desk", desk()));
        pages.put("/verdicts-done", new Sample("verdict/desk", new DeskPage(0, List.of(), null)));
        pages.put("/import", new Sample("ingest/import", imports()));
        pages.put("/login", new Sample("account/login", null));
        for (String error : List.of("400", "403", "404", "405", "409", "412", "500", "503", "4xx", "5xx")) {
            pages.put("/error/" + error, new Sample("error/" + error, null));
        }
        pages.putAll(SampleBrowsing.all());
        return pages;
    }

    static Sample at(String address) {
        return Objects.requireNonNull(all().get(address), address);
    }

    static Frame frame(String query) {
        return new Frame(
                query, 24, "M. Okafor", "Five articles, eleven topics, last import 21 November 2026", null, null);
    }

    private static List<Segment> text(String marked) {
        List<Segment> segments = new ArrayList<>();
        for (String part : marked.split("(?=\\[)|(?<=])")) {
            if (!part.startsWith("[")) {
                segments.add(Segment.plain(part));
                continue;
            }
            Tone tone =
                    switch (part.charAt(1)) {
                        case '~' -> Tone.CONTEXT;
                        case '!' -> Tone.CLASH;
                        case '=' -> Tone.SHARED;
                        case '-' -> Tone.PASSED;
                        default -> Tone.FOUND;
                    };
            segments.add(new Segment(part.substring(tone == Tone.FOUND ? 1 : 2, part.length() - 1), tone));
        }
        return segments;
    }

    static Quote quote(String words, int source, boolean cutBefore, boolean cutAfter, String place) {
        String date = DATES.get(source);
        return new Quote(
                text(words),
                cutBefore,
                cutAfter,
                LABELS.get(source),
                date,
                date.startsWith("about") ? "inferred" : "stated",
                place,
                "/sources/3#p12");
    }

    private static HomePage home() {
        Standing standing =
                new Standing(List.of("News For Public", "Linearloop"), List.of("Linearloop", "Agency guide"));
        HomePage.Lead lead = new HomePage.Lead(
                "Python programs can only run sequentially; the language does not support multitasking.",
                "/claims/61",
                Seal.FALSE,
                standing,
                List.of(
                        new Side(
                                LineMark.AGREE,
                                "Two say so",
                                List.of(
                                        quote(
                                                "Python-based solutions can [!only be executed sequentially].",
                                                1,
                                                true,
                                                false,
                                                ""),
                                        quote(
                                                "Also, Python is a [!single-flow] programming language",
                                                2,
                                                false,
                                                true,
                                                "")),
                                null),
                        new Side(
                                LineMark.CONFLICT,
                                "Two say otherwise",
                                List.of(
                                        quote(
                                                "With the module ‘asyncio’, one [!can write the asynchronous code].",
                                                2,
                                                false,
                                                false,
                                                ""),
                                        quote(
                                                "native type validation, and [!asynchronous support].",
                                                4,
                                                true,
                                                false,
                                                "")),
                                null)),
                "Python has threads, processes and, since 3.4, asyncio in its standard library. Only parallel execution of Python code by threads in one process is limited, by the GIL of the default build.");
        return new HomePage(
                164,
                false,
                "Node.js and Python",
                5,
                "2019 to 2025",
                364,
                List.of(
                        new Link("does Python support multithreading", "/search?q=1"),
                        new Link("how many npm packages", "/search?q=2"),
                        new Link("mobile apps", "/search?q=3"),
                        new Link("is Node.js stable", "/search?q=4")),
                new Bar(
                        "What the sources say",
                        List.of(
                                Bar.Count.of(LineMark.AGREE, "agree", 41, "/search?agreement=AGREE"),
                                Bar.Count.of(LineMark.CONFLICT, "conflict", 22, "/search?agreement=CONFLICT"),
                                Bar.Count.of(LineMark.SINGLE, "in one source", 101, "/search"))),
                new Bar(
                        "What the editors say",
                        List.of(
                                Bar.Count.of(Seal.TRUE, 46, "/search"),
                                Bar.Count.of(Seal.MOSTLY_TRUE, 47, "/search"),
                                Bar.Count.of(Seal.MISLEADING, 22, "/search"),
                                Bar.Count.of(Seal.MOSTLY_FALSE, 5, "/search"),
                                Bar.Count.of(Seal.FALSE, 16, "/search"),
                                Bar.Count.of(Seal.OUTDATED, 6, "/search"),
                                Bar.Count.of(Seal.UNVERIFIABLE, 22, "/search"))),
                lead,
                List.of(
                        new HomePage.Pair(
                                "Additional modules are required to run Python-based solutions on Windows.",
                                "Python is cross-platform.",
                                "News For Public · Marny Lopez",
                                "/conflicts"),
                        new HomePage.Pair(
                                "Node.js cannot be recommended for larger projects.",
                                "Its frameworks scale to complex distributed systems.",
                                "Python vs Node · Agency guide",
                                "/conflicts"),
                        new HomePage.Pair(
                                "Python was released in December 1989.",
                                "Python was created in 1991.",
                                "Python vs Node · Agency guide",
                                "/conflicts"),
                        new HomePage.Pair(
                                "Node.js is single-threaded.",
                                "Any required number of micro-processes can run in parallel.",
                                "Marny Lopez · News For Public",
                                "/conflicts")),
                24,
                matrix(),
                List.of(
                        new HomePage.Judged(
                                "Python applications need no compilation and are executed directly by the interpreter.",
                                "/claims/61",
                                Seal.MISLEADING,
                                "25 November",
                                "No separate build step is needed. Internally every module is compiled to bytecode before it runs, as the same article says later."),
                        new HomePage.Judged(
                                "Python code written once can run everywhere, on any machine.",
                                "/claims/61",
                                Seal.MOSTLY_TRUE,
                                "25 November",
                                "Usually so on desktops and servers; phones, browsers and native packages set limits."),
                        new HomePage.Judged(
                                "Multithreading is mandatory in order to scale a program.",
                                "/claims/61",
                                Seal.FALSE,
                                "24 November",
                                "Programs scale with processes, asynchronous I/O and more machines as well.")),
                164,
                List.of(
                        new HomePage.Judged(
                                "Python’s multithreading libraries do not provide real multithreading.",
                                "/claims/61",
                                Seal.OUTDATED,
                                "Right until October 2025",
                                "The free-threaded build is officially supported since Python 3.14."),
                        new HomePage.Judged(
                                "Python is not suitable for mobile app development.",
                                "/claims/61",
                                Seal.OUTDATED,
                                "Right until October 2024",
                                "iOS and Android are supported CPython platforms since 3.13.")),
                7);
    }

    private static Matrix matrix() {
        List<Matrix.Column> columns = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            columns.add(new Matrix.Column(LABELS.get(i), DATES.get(i), "/sources/" + (i + 1)));
        }
        return new Matrix(
                columns,
                List.of(
                        row("Language & syntax", 23, 10, 0, 5, 8, 0, 1, 3, 0, 0, 4, 2, 1, 2, 0, 3),
                        row("Use cases", 22, 5, 1, 6, 4, 2, 2, 0, 0, 0, 4, 1, 1, 4, 0, 3),
                        row("Concurrency", 17, 0, 0, 1, 0, 2, 2, 2, 4, 3, 3, 2, 0, 4, 1, 1),
                        row("Libraries & packages", 21, 1, 0, 0, 1, 0, 0, 1, 0, 6, 1, 0, 3, 2, 0, 30),
                        row("Scalability", 8, 0, 0, 0, 1, 0, 2, 1, 0, 2, 1, 0, 0, 1, 1, 1)),
                row("All topics", 164, 20, 8, 26, 20, 8, 15, 10, 5, 20, 20, 10, 17, 20, 5, 28));
    }

    private static Matrix.Row row(String label, long claims, int... counts) {
        List<Matrix.Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i += 3) {
            cells.add(new Matrix.Cell(counts[i], counts[i + 1], counts[i + 2], "/search?topic=t&source=s"));
        }
        return new Matrix.Row(label, "/search?topic=t", claims, cells);
    }

    private static SearchPage search() {
        List<SearchPage.FacetGroup> facets = List.of(
                new SearchPage.FacetGroup(
                        "topic",
                        "Topic",
                        List.of(new SearchPage.FacetValue("concurrency", "Concurrency", null, 11, true))),
                new SearchPage.FacetGroup(
                        "subject",
                        "Subject",
                        List.of(
                                new SearchPage.FacetValue("python", "Python", null, 11, true),
                                new SearchPage.FacetValue("node.js", "Node.js", null, 6, false))),
                new SearchPage.FacetGroup(
                        "agreement",
                        "Sources say",
                        List.of(
                                new SearchPage.FacetValue("AGREE", "Agree", "agree", 2, false),
                                new SearchPage.FacetValue("CONFLICT", "Conflict", "conflict", 4, false),
                                new SearchPage.FacetValue("SINGLE_SOURCE", "One source", "single", 5, false))),
                new SearchPage.FacetGroup(
                        "freshness",
                        "Time",
                        List.of(
                                new SearchPage.FacetValue("CURRENT", "Current", null, 10, false),
                                new SearchPage.FacetValue("OUTDATED", "Outdated", "outdated", 1, false))),
                new SearchPage.FacetGroup(
                        "rating",
                        "Editors say",
                        List.of(
                                new SearchPage.FacetValue("TRUE", "True", "seal-true", 2, false),
                                new SearchPage.FacetValue("MOSTLY_TRUE", "Mostly true", "seal-mostly-true", 2, false),
                                new SearchPage.FacetValue("MISLEADING", "Misleading", "seal-misleading", 4, false),
                                new SearchPage.FacetValue("FALSE", "False", "seal-false", 3, false))),
                new SearchPage.FacetGroup(
                        "source",
                        "Source",
                        List.of(
                                new SearchPage.FacetValue("3", "Linearloop", null, 7, false),
                                new SearchPage.FacetValue("5", "Agency guide", null, 4, false))));
        List<ClaimCard> cards = List.of(
                card(
                        "Python does not support [multithreading].",
                        "Additionally, Python does not support [multithreading], and it is based on an older framework, using synchronous programming.",
                        3,
                        new Standing(List.of("Linearloop", "Marny Lopez"), List.of("Linearloop")),
                        Seal.FALSE,
                        null),
                card(
                        "Python has libraries for [multithreading].",
                        "Although, Python has the libraries for [multithreading] they are not real.",
                        2,
                        new Standing(List.of("Linearloop"), List.of("Linearloop", "Marny Lopez")),
                        Seal.TRUE,
                        null),
                card(
                        "Python’s [multithreading] libraries do not provide real [multithreading].",
                        "Although, Python has the libraries for [multithreading] they are not real.",
                        2,
                        new Standing(List.of("Linearloop"), List.of()),
                        Seal.MISLEADING,
                        "until October 2025"),
                card(
                        "CPython has a Global Interpreter Lock, so only one [thread] executes Python code at a time.",
                        "Here, only one [thread] runs at the given time as per GIL (Global Interpreter Lock).",
                        2,
                        new Standing(List.of("Linearloop", "Agency guide"), List.of()),
                        Seal.MOSTLY_TRUE,
                        null),
                card(
                        "Python programs can only run sequentially; the language does not support multitasking.",
                        "This means that, unlike any node.js web app, Python-based solutions can only be executed sequentially.",
                        1,
                        new Standing(List.of("News For Public", "Linearloop"), List.of("Linearloop", "Agency guide")),
                        Seal.NONE,
                        null));
        return new SearchPage(
                "multithreading",
                null,
                11,
                List.of(
                        new SearchPage.Chip("Topic", "Concurrency", "/search?q=multithreading"),
                        new SearchPage.Chip("Subject", "Python", "/search?q=multithreading")),
                "/search?q=multithreading",
                facets,
                sorts("Best match", "Most disputed", "Most sources", "Newest"),
                cards,
                Pager.of(0, 6, 11, page -> "/search?q=multithreading&page=" + page),
                List.of());
    }

    private static SearchPage nothingFound() {
        return new SearchPage(
                "multithreading",
                null,
                0,
                List.of(
                        new SearchPage.Chip("Sources say", "Agree", "/search"),
                        new SearchPage.Chip("Time", "Outdated", "/search")),
                "/search?q=multithreading",
                List.of(),
                sorts("Best match"),
                List.of(),
                Pager.of(0, 20, 0, page -> "/search"),
                List.of(
                        new SearchPage.Loosened(2, "Outdated", "/search"),
                        new SearchPage.Loosened(1, "Agree", "/search")));
    }

    private static List<SearchPage.Choice> sorts(String... labels) {
        List<SearchPage.Choice> choices = new ArrayList<>();
        for (String label : labels) {
            choices.add(new SearchPage.Choice(label.toLowerCase(java.util.Locale.ROOT), label, choices.isEmpty()));
        }
        return choices;
    }

    private static ClaimCard card(
            String claim, String words, int source, Standing standing, Seal seal, @Nullable String time) {
        return new ClaimCard("/claims/61", text(claim), quote(words, source, false, false, ""), standing, seal, time);
    }

    private static List<ClaimPage.Close> close() {
        return List.of(
                new ClaimPage.Close(
                        71, "says otherwise", "Python has libraries for multithreading.", "/claims/62", Seal.TRUE),
                new ClaimPage.Close(
                        72,
                        "narrows that",
                        "Python’s multithreading libraries do not provide real multithreading.",
                        "/claims/63",
                        Seal.MISLEADING),
                new ClaimPage.Close(
                        73,
                        "near in meaning",
                        "CPython has a Global Interpreter Lock, so only one thread executes Python code at a time.",
                        "/claims/64",
                        Seal.MOSTLY_TRUE),
                new ClaimPage.Close(
                        74,
                        "same sentence",
                        "Multithreading is mandatory in order to scale a program.",
                        "/claims/65",
                        Seal.UNVERIFIABLE));
    }

    private static List<Side> sides() {
        return List.of(
                new Side(
                        LineMark.AGREE,
                        "Two say so",
                        List.of(
                                quote(
                                        "In order to scale a program, multithreading is mandatory which is [!not permitted] in Python. [~Although, Python has the libraries for multithreading they are not real.]",
                                        2,
                                        false,
                                        false,
                                        "Fourth list, second bullet"),
                                quote(
                                        "[~Instead, it compiles the code into bytecode, which is then converted into machine code by an interpreter. ]Additionally, Python [!does not support] multithreading, and it is based on an older framework, using synchronous programming.",
                                        3,
                                        false,
                                        false,
                                        "Architectures, fifth paragraph")),
                        null),
                new Side(
                        LineMark.CONFLICT,
                        "One says otherwise",
                        List.of(quote(
                                "[~In order to scale a program, multithreading is mandatory which is not permitted in Python. ]Although, Python [!has the libraries] for multithreading they are not real. [~Here, only one thread runs at the given time as per GIL (Global Interpreter Lock).]",
                                2,
                                false,
                                false,
                                "Fourth list, second bullet")),
                        "Linearloop says both, one sentence after the other. It counts once on each side."));
    }

    private static ClaimPage claim() {
        return new ClaimPage(
                61,
                "Python does not support multithreading.",
                List.of(
                        new Link("Concurrency", "/search?topic=concurrency"),
                        new Link("Python", "/search?subject=Python")),
                new Standing(List.of("Linearloop", "Marny Lopez"), List.of("Linearloop")),
                null,
                new ClaimPage.VerdictCard(
                        Seal.FALSE,
                        "November 2026",
                        null,
                        "Threads have been in the standard library for decades. In the default build the GIL lets one thread at a time execute Python code; the free-threaded build, officially supported since 3.14, removes that limit.",
                        List.of(
                                new ClaimPage.Citation(
                                        "threading: Thread-based parallelism",
                                        "https://docs.python.org/3/library/threading.html",
                                        "A standard module provides threads, locks and timers.",
                                        "docs.python.org, read 21 November 2026",
                                        "refutes"),
                                new ClaimPage.Citation(
                                        "Python support for free threading",
                                        "https://docs.python.org/3/howto/free-threading-python.html",
                                        "CPython can be run with the GIL disabled since 3.13.",
                                        "docs.python.org, read 21 November 2026",
                                        "refutes"),
                                new ClaimPage.Citation(
                                        "PEP 779: Criteria for supported status for free-threaded Python",
                                        "https://peps.python.org/pep-0779/",
                                        "Criteria were accepted for making the free-threaded build officially supported in 3.14.",
                                        "peps.python.org, read 21 November 2026",
                                        "refutes"))),
                null,
                sides(),
                close(),
                new Link("All 11 about Python and concurrency", "/search?topic=concurrency&subject=Python"),
                List.of(
                        new ClaimPage.Fact("Sources", "2 for it, 1 against", null),
                        new ClaimPage.Fact("First said", "October 2021", null),
                        new ClaimPage.Fact("Last said", "about 2022", null),
                        new ClaimPage.Fact("Time", "Current", null),
                        new ClaimPage.Fact("Verdict", "21 November 2026", null),
                        new ClaimPage.Fact("Subject", "Python", "/search?subject=Python"),
                        new ClaimPage.Fact("Topic", "Concurrency", "/search?topic=concurrency"),
                        new ClaimPage.Fact("Next look", "November 2027", null)),
                List.of(
                        new ClaimPage.Step(
                                "21 November 2026",
                                Seal.FALSE,
                                "",
                                "",
                                "by M. Okafor, with three citations",
                                "Before: “Mostly false”; newly cited: PEP 779",
                                Changes.between(
                                        "Threads exist, and none runs beside another.",
                                        "Threads exist, and since 3.13 they can run beside each other.")),
                        new ClaimPage.Step(
                                "21 November 2026",
                                null,
                                "conflict",
                                "Conflict with “Python has libraries for multithreading” confirmed",
                                "by M. Okafor",
                                null),
                        new ClaimPage.Step(
                                "20 November 2026", null, "plus", "Read out of Linearloop and Marny Lopez", "", null)),
                "“Python does not support multithreading.” Rated False as of November 2026. Assay, claim 61, version 2.",
                "{\"@type\":\"ClaimReview\"}");
    }

    private static ClaimPage unjudgedClaim() {
        return new ClaimPage(
                44,
                "npm has 350,000 packages.",
                List.of(new Link("Libraries & packages", "/search?topic=l"), new Link("npm", "/search?subject=npm")),
                new Standing(List.of("Linearloop"), List.of()),
                "Outdated by 1M+ (about 2025)",
                null,
                SampleBrowsing.values(),
                List.of(
                        new Side(
                                LineMark.SINGLE,
                                "One says so",
                                List.of(quote(
                                        "Moreover, the technology becomes more advantageous because of [-350,000 packages]",
                                        2,
                                        false,
                                        true,
                                        "Libraries & Dev Tools, first bullet")),
                                null),
                        new Side(
                                LineMark.OUTDATED,
                                "A newer source says more",
                                List.of(quote(
                                        "The npm ecosystem, with [-over one million packages], provides solutions",
                                        4,
                                        false,
                                        true,
                                        "Key advantages, third bullet")),
                                null)),
                List.of(),
                null,
                List.of(
                        new ClaimPage.Fact("Sources", "1 for it", null),
                        new ClaimPage.Fact("First said", "October 2021", null)),
                List.of(),
                "“npm has 350,000 packages.” Assay, claim 44.",
                null);
    }

    private static SourcePage.@Nullable LeftOut leftOut(@Nullable String reason) {
        return reason == null ? null : new SourcePage.LeftOut(reason, "/passages/9");
    }

    private static PassagePage passage() {
        return new PassagePage(
                9,
                2,
                new Link("Linearloop", "/sources/3?leftout=1#p120"),
                List.of("Performance"),
                "Node.js is simply the better choice.",
                "Left out as an opinion",
                "0.12",
                List.of(new PassagePage.Said(
                        4,
                        "Node.js is faster than Python.",
                        "Node.js",
                        "read by an editor",
                        "/claims/61",
                        "Node.js is the better choice.")),
                List.of(new PassagePage.Decided(
                        "“Node.js is faster than Python.” added", "by ada, 2 November 2026", "It says so.")),
                new PassagePage.Form("Node.js is simply the better choice.", "", ""),
                "Subject is missing; expected up to 500 characters.",
                true);
    }

    private static SourcesPage sources() {
        return new SourcesPage(List.of(
                new SourcesPage.Entry(
                        "Python vs Node",
                        "Python vs Node.js: what to choose",
                        "/sources/1",
                        "",
                        "about 2019",
                        null,
                        54,
                        20,
                        8,
                        26,
                        0),
                new SourcesPage.Entry(
                        "Linearloop",
                        "Node.js vs Python: Which Backend Technology to choose in 2021?",
                        "/sources/3",
                        "linearloop.io",
                        "October 2021",
                        "in German, not read",
                        35,
                        15,
                        4,
                        16,
                        3)));
    }

    /** Text in which {number:quote} is a claim, [reason:sentence] was left out, # a heading and * a bullet. */
    private static List<SourcePage.Block> article(String written, Map<Integer, LineMark> marks) {
        StringBuilder text = new StringBuilder();
        List<ArticleText.Passage> passages = new ArrayList<>();
        List<ArticleText.Said> said = new ArrayList<>();
        for (String line : written.lines().toList()) {
            PassageKind kind = line.startsWith("#")
                    ? PassageKind.HEADING
                    : line.startsWith("*") ? PassageKind.BULLET : PassageKind.SENTENCE;
            String rest = kind == PassageKind.SENTENCE ? line : line.substring(2);
            int lineStart = text.length();
            Matcher part =
                    Pattern.compile("\\{(\\d+):([^}]*)}|\\[(\\w+):([^]]*)]").matcher(rest);
            int read = 0;
            while (part.find()) {
                text.append(rest, read, part.start());
                int start = text.length();
                text.append(part.group(1) == null ? part.group(4) : part.group(2));
                Span span = new Span(start, text.length());
                if (part.group(1) == null) {
                    passages.add(new ArticleText.Passage(span, kind, 2, leftOut(part.group(3))));
                } else {
                    int number = Integer.parseInt(part.group(1));
                    said.add(new ArticleText.Said(
                            span, marks.getOrDefault(number, LineMark.SINGLE), number, "/claims/" + number, false));
                }
                read = part.end();
            }
            text.append(rest, read, rest.length());
            if (!rest.contains("[")) {
                passages.add(new ArticleText.Passage(new Span(lineStart, text.length()), kind, 2, null));
            }
            text.append("\n");
        }
        return ArticleText.blocks(text.toString(), passages, said);
    }

    private static SourcePage source() {
        List<SourcePage.Block> blocks = article(
                """
                [opinion:Architecture is one of the important parameters that is always considered while choosing any backend technology.] [navigation:Hence, Architecture is our first parameter based on which we will compare Node.JS vs. Python.]
                * Node.JS: {1:The architecture of Node.JS is event-driven} that further supports input and output. {2:On execution of any event, the invoked program makes sure that no program should stop the running thread.} Also, {3:there is no need for resources and memory in Node.JS}, because here, {4:a single thread can handle multiple requests}.
                * Python: {5:The architecture of Python is completely different from Node.JS.} {6:With the implementation of certain tools, the technology can be made asynchronous event-driven.} {6:With the module “asyncio”, one can write the asynchronous code.} Also, {7:there is some extra effort is required} because {8:most of the frameworks of Python do not have this feature}.
                [opinion:If we focus on Architecture, here Node.JS will be preferred over Python.]
                # Libraries & Dev Tools
                * Node.js: If we work on Node.js, {9:we get well-structured and comprehensive libraries} through {10:Node Package Manager}. Moreover, the technology becomes more advantageous because of {11:350,000 packages} and {12:it is the world’s largest repository of packages}.
                """,
                Map.of(
                        1,
                        LineMark.AGREE,
                        4,
                        LineMark.AGREE,
                        5,
                        LineMark.AGREE,
                        6,
                        LineMark.CONFLICT,
                        8,
                        LineMark.OUTDATED,
                        10,
                        LineMark.AGREE,
                        11,
                        LineMark.OUTDATED));
        return new SourcePage(
                "Linearloop",
                "Node.js vs Python: Which Backend Technology to choose in 2021?",
                List.of("Linearloop", "October 2021, stated in the title", "version 2, imported 20 November 2026"),
                new Link("what changed", "/sources/3/revisions"),
                "Two passages not in English were left out; claims are read out of English only.",
                new Link("linearloop.io", "https://www.linearloop.io/"),
                List.of(
                        new SourcePage.Other(
                                "Python vs Node", "about 2019", "/sources/1", "/sources/compare?a=1&b=3", 5, 0, 0),
                        new SourcePage.Other(
                                "News For Public", "about 2021", "/sources/2", "/sources/compare?a=2&b=3", 7, 1, 0),
                        new SourcePage.Other(
                                "Marny Lopez", "about 2022", "/sources/4", "/sources/compare?a=4&b=3", 7, 1, 0),
                        new SourcePage.Other(
                                "Agency guide", "about 2025", "/sources/5", "/sources/compare?a=5&b=3", 8, 1, 1),
                        new SourcePage.Other("Itself", "", null, null, 0, 2, 0)),
                List.of(
                        new SourcePage.Filter("All", null, 35, "/sources/3", true),
                        new SourcePage.Filter("Agree", LineMark.AGREE, 15, "/sources/3?show=AGREE", false),
                        new SourcePage.Filter("Conflict", LineMark.CONFLICT, 4, "/sources/3?show=CONFLICT", false),
                        new SourcePage.Filter("Only here", LineMark.SINGLE, 16, "/sources/3?show=SINGLE", false),
                        new SourcePage.Filter("Outdated", LineMark.OUTDATED, 3, "/sources/3?show=OUTDATED", false)),
                new SourcePage.Switch(47, true, "/sources/3"),
                blocks,
                List.of(
                        new SourcePage.Noted(
                                1,
                                "Node.js has an asynchronous, event-driven architecture.",
                                "/claims/1",
                                LineMark.AGREE,
                                new Standing(LABELS, List.of()),
                                Seal.TRUE,
                                "/passages/9"),
                        new SourcePage.Noted(
                                4,
                                "Node.js serves many clients from a single-threaded event loop.",
                                "/claims/4",
                                LineMark.AGREE,
                                new Standing(LABELS.subList(0, 3), List.of()),
                                Seal.TRUE,
                                "/passages/9"),
                        new SourcePage.Noted(
                                6,
                                "Asynchronous, event-driven code can be written in Python, for example with asyncio.",
                                "/claims/6",
                                LineMark.CONFLICT,
                                new Standing(LABELS.subList(0, 2), LABELS.subList(2, 4)),
                                Seal.MOSTLY_TRUE,
                                "/passages/9"),
                        new SourcePage.Noted(
                                8,
                                "Most Python frameworks do not support asynchronous programming.",
                                "/claims/8",
                                LineMark.OUTDATED,
                                new Standing(LABELS.subList(2, 3), List.of()),
                                Seal.OUTDATED,
                                "/passages/9"),
                        new SourcePage.Noted(
                                11,
                                "npm has 350,000 packages.",
                                "/claims/11",
                                LineMark.OUTDATED,
                                new Standing(LABELS.subList(2, 3), List.of()),
                                Seal.NONE,
                                "/passages/9")),
                "/sources/3/deletion");
    }

    private static TopicsPage topics() {
        return new TopicsPage(List.of(
                new TopicsPage.Entry(
                        "Concurrency",
                        "/topics/concurrency",
                        "Threads, parallel and asynchronous execution, event loops, locks, handling many connections at once.",
                        17,
                        4,
                        6,
                        7),
                new TopicsPage.Entry(
                        "Scalability",
                        "/topics/scalability",
                        "Growing with load and with the size of a project.",
                        8,
                        3,
                        1,
                        4)));
    }

    private static ConflictsPage conflicts() {
        ConflictsPage.Case inHand = new ConflictsPage.Case(
                12,
                0,
                LineMark.CONFLICT,
                "Suggested conflict",
                List.of(new Link("Platform support", "/search?topic=p"), new Link("Python", "/search?subject=Python")),
                new ConflictsPage.Reading(
                        71,
                        quote(
                                "[~Python can be called truly cross-platform only with a significant degree of convention. ]If Python-based solutions work without problems in Linux and macOS, then [!additional modules are required] to run them in [=Windows].",
                                1,
                                false,
                                false,
                                "Fourth list, second bullet"),
                        "Additional modules are required to run Python-based solutions on Windows.",
                        "/claims/71"),
                new ConflictsPage.Reading(
                        72,
                        quote(
                                "Python is [!compatible with all] operating systems (macOS, Linux, UNIX, and [=Windows].) [~Programmers only need to write code once, which can run everywhere.]",
                                3,
                                false,
                                false,
                                "Python Advantages, third bullet"),
                        "Python is cross-platform: it runs on Windows, macOS, Linux and other UNIX systems.",
                        "/claims/72"),
                List.of(
                        new ConflictsPage.Difference("Subject", "Python on both sides"),
                        new ConflictsPage.Difference("About", "running on Windows"),
                        new ConflictsPage.Difference(
                                "Against", "“additional modules are required” and “compatible with all”"),
                        new ConflictsPage.Difference("Dates", "a year apart, both inferred: no date tells them apart")),
                List.of(
                        "Read as contradicting in both orders, 0.95 and 0.93.",
                        "No number, place or version narrows either side."),
                0.94,
                0.5,
                "0.50, shown from here",
                "Of 50 suggestions of the detector two-step-7 at about this score that were decided, 41 were right.",
                "/conflicts/12");
        return new ConflictsPage(
                inHand,
                3,
                24,
                new ConflictsPage.Decided(
                        "Conflict confirmed",
                        "“compilation is not necessary” against “compiles the code into bytecode”, both Marny Lopez",
                        "/conflicts/9/undo"),
                List.of(
                        new ConflictsPage.Waiting(
                                "/conflicts?id=13",
                                "Python was released in December 1989.",
                                "Python was created in 1991.",
                                LineMark.CONFLICT,
                                "History & adoption",
                                0.93),
                        new ConflictsPage.Waiting(
                                "/conflicts?id=14",
                                "Node.js cannot be recommended for larger projects.",
                                "Node.js frameworks scale to complex distributed systems.",
                                LineMark.CONFLICT,
                                "Use cases",
                                0.91),
                        new ConflictsPage.Waiting(
                                "/conflicts?id=15",
                                "npm has 350,000 packages.",
                                "npm has more than one million packages.",
                                LineMark.OUTDATED,
                                "Libraries & packages",
                                0.88)),
                choices(24),
                "/conflicts/all",
                "/conflicts/all/undo",
                "/conflicts/sign-in",
                null,
                true);
    }

    private static ConflictsPage.Choices choices(int cases) {
        return new ConflictsPage.Choices(
                List.of(
                        new SearchPage.Choice("ALL", "Conflicts and outdated (%d)".formatted(cases), true),
                        new SearchPage.Choice("OUTDATED", "Outdated (0)", false)),
                List.of(new SearchPage.Choice("", "All topics (%d)".formatted(cases), true)),
                List.of(
                        new SearchPage.Choice("SHOWN", "Those that readers see (%d)".formatted(cases), true),
                        new SearchPage.Choice("LESS", "Less sure ones too (%d)".formatted(cases + 3), false)),
                sorts("Strongest first", "Newest first"));
    }

    private static CasesPage cases() {
        return new CasesPage(
                "Conflicts, History & adoption. Those that readers see.",
                List.of(
                        new CasesPage.Row(
                                "13:0:71",
                                "/conflicts?id=13",
                                LineMark.CONFLICT,
                                "Python was released in December 1989.",
                                "Python was created in 1991.",
                                0.96),
                        new CasesPage.Row(
                                "15:2:73",
                                "/conflicts?id=15",
                                LineMark.OUTDATED,
                                "npm has 350,000 packages.",
                                "npm has more than one million packages.",
                                0.95)),
                212,
                "/conflicts/all?kind=CONFLICT",
                "/conflicts?kind=CONFLICT");
    }

    private static DeskPage desk() {
        Map<String, String> errors = Map.of("citations[1].accessedOn", "Say when you read it.");
        VerdictForm form = new VerdictForm(
                3L,
                "OUTDATED",
                "It was never impossible (Kivy and BeeWare have published apps for years) and is now official: iOS and Android have been supported CPython platforms since 3.13 (October 2024).",
                "November 2026",
                "October 2024",
                "November 2027",
                List.of(
                        new VerdictForm.CitationRow(
                                "https://peps.python.org/pep-0011/",
                                "PEP 11: CPython platform support",
                                "peps.python.org",
                                "",
                                "Android and iOS are listed as tier-three platforms of CPython.",
                                "REFUTES",
                                "2026-11-21"),
                        new VerdictForm.CitationRow(
                                "https://peps.python.org/pep-0738/",
                                "PEP 738: Adding Android as a supported platform",
                                "peps.python.org",
                                "",
                                "The corresponding proposal for Android.",
                                "CONTEXT",
                                "")));
        DeskPage.InHand inHand = new DeskPage.InHand(
                33,
                "Python is not suitable for mobile app development.",
                "/claims/33",
                List.of(new Link("Platform support", "/search"), new Link("Python", "/search")),
                form,
                1,
                errors,
                new Standing(List.of("Marny Lopez", "News For Public"), List.of()),
                List.of(new Side(
                        LineMark.AGREE,
                        "Two say so",
                        List.of(
                                quote("Not suitable for mobile app development.", 3, false, false, ""),
                                quote(
                                        "The consequence of this is that Python is almost unusable for mobile app development.",
                                        1,
                                        false,
                                        false,
                                        "")),
                        null)),
                "No verdict yet. First seen in 2021.",
                close());
        return new DeskPage(
                14,
                List.of(
                        new DeskPage.Group(
                                "In review",
                                List.of(new DeskPage.Waiting(
                                        "Python is not suitable for mobile app development.",
                                        "/verdicts?claim=33",
                                        LineMark.AGREE,
                                        "Two say so",
                                        true))),
                        new DeskPage.Group(
                                "Sources conflict, no verdict",
                                List.of(
                                        new DeskPage.Waiting(
                                                "Node.js is suited to small projects and cannot be recommended for larger ones.",
                                                "/verdicts?claim=34",
                                                LineMark.CONFLICT,
                                                "One says so, two otherwise",
                                                false),
                                        new DeskPage.Waiting(
                                                "Python was released in December 1989.",
                                                "/verdicts?claim=35",
                                                LineMark.CONFLICT,
                                                "One says so, one otherwise",
                                                false))),
                        new DeskPage.Group(
                                "Review due",
                                List.of(new DeskPage.Waiting(
                                        "npm has more than one million packages.",
                                        "/verdicts?claim=36",
                                        LineMark.OUTDATED,
                                        "Due since 1 November",
                                        false)))),
                inHand);
    }

    private static ImportPage imports() {
        return new ImportPage(
                true,
                List.of(
                        new ImportPage.Job(
                                2,
                                "Reading",
                                true,
                                3,
                                5,
                                120,
                                "started 14:02",
                                List.of(new ImportPage.Failure(
                                        "broken.pdf", "the file ends in the middle of its text")),
                                List.of()),
                        new ImportPage.Job(
                                1,
                                "Done",
                                false,
                                5,
                                5,
                                164,
                                "20 November 2026, took 48 seconds",
                                List.of(),
                                List.of("99 of 164 verdicts were attached."))));
    }
}
