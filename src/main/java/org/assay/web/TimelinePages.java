package org.assay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.claim.Moment;
import org.assay.claim.MomentCount;
import org.assay.claim.Moments;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Standings;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of claims by date. */
@Service
@Transactional(readOnly = true)
class TimelinePages {

    private static final int SIZE = 40;
    private static final String UNDATED = "Undated";

    private final Moments moments;
    private final Statements statements;
    private final Standings standings;
    private final Topics topics;
    private final Sources sources;

    TimelinePages(Moments moments, Statements statements, Standings standings, Topics topics, Sources sources) {
        this.moments = moments;
        this.statements = statements;
        this.standings = standings;
        this.topics = topics;
        this.sources = sources;
    }

    /** A page of the claims by date; past the end it has no entries. */
    public TimelinePage page(TimelineAddress address) {
        List<MomentCount> counts = moments.count(address.topic(), address.source());
        long total = counts.stream().mapToLong(MomentCount::claims).sum();
        List<Moment> shown = moments.find(address.topic(), address.source(), address.page() * SIZE, SIZE);
        List<TimelinePage.Group> groups = groups(shown, address.source());
        return new TimelinePage(
                topicChoices(address.topic()),
                sourceChoices(address.source()),
                address.isNarrowed() ? TimelineAddress.ALL.href() : null,
                total,
                years(counts, address, groups),
                groups,
                Pager.of(
                        address.page(),
                        SIZE,
                        total,
                        number -> address.onPage(number).href()));
    }

    private static List<TimelinePage.Year> years(
            List<MomentCount> counts, TimelineAddress address, List<TimelinePage.Group> shown) {
        Map<String, Long> byYear = new LinkedHashMap<>();
        counts.forEach(count -> byYear.merge(year(count.date()), count.claims(), Long::sum));
        long most = byYear.values().stream().mapToLong(Long::longValue).max().orElse(1);
        Set<String> here = new LinkedHashSet<>(
                shown.stream().map(TimelinePage.Group::label).toList());
        List<TimelinePage.Year> years = new ArrayList<>();
        long before = 0;
        for (Map.Entry<String, Long> year : byYear.entrySet()) {
            int page = (int) (before / SIZE);
            years.add(new TimelinePage.Year(
                    year.getKey(),
                    year.getValue(),
                    (int) Math.max(1, TimelinePage.TALLEST * year.getValue() / most),
                    address.onPage(page).href() + "#" + anchor(year.getKey()),
                    here.contains(year.getKey())));
            before += year.getValue();
        }
        return years;
    }

    private List<TimelinePage.Group> groups(List<Moment> shown, @Nullable Long source) {
        List<Long> ids = shown.stream().map(Moment::claimId).distinct().toList();
        Map<Long, List<Statement>> said = new HashMap<>();
        Map<Long, Seal> seals = new HashMap<>();
        if (!ids.isEmpty()) {
            statements.findByClaims(ids).stream()
                    .filter(statement -> source == null || statement.source().id() == source)
                    .sorted(Position.BY_DATE)
                    .forEach(statement -> statement
                            .claim()
                            .ifPresent(claim -> said.computeIfAbsent(claim.id(), any -> new ArrayList<>())
                                    .add(statement)));
            standings.findByClaims(ids).forEach(one -> seals.put(one.claimId(), Marks.seal(one)));
        }
        Map<String, Map<String, List<TopicPage.Told>>> byYear = new LinkedHashMap<>();
        for (Moment moment : shown) {
            List<Statement> then = said.getOrDefault(moment.claimId(), List.of()).stream()
                    .filter(statement -> statement.date().equals(moment.date()))
                    .toList();
            if (!then.isEmpty()) {
                byYear.computeIfAbsent(year(moment.date()), any -> new LinkedHashMap<>())
                        .computeIfAbsent(day(moment.date()), any -> new ArrayList<>())
                        .add(told(moment.claimId(), then, seals));
            }
        }
        List<TimelinePage.Group> groups = new ArrayList<>();
        byYear.forEach((year, days) -> groups.add(new TimelinePage.Group(
                year,
                anchor(year),
                days.entrySet().stream()
                        .map(day -> new TimelinePage.Day(day.getKey(), day.getValue()))
                        .toList())));
        return groups;
    }

    private static TopicPage.Told told(long claim, List<Statement> then, Map<Long, Seal> seals) {
        Set<String> who = new LinkedHashSet<>();
        then.forEach(statement -> who.add(words(statement)));
        String text = then.getFirst().claim().orElseThrow().text();
        return new TopicPage.Told(
                text, "/claims/" + claim, seals.getOrDefault(claim, Seal.NONE), String.join(" · ", who));
    }

    /** Who says it, and when where that is not the date itself. */
    private static String words(Statement statement) {
        Source source = statement.source();
        String date = Dating.words(source);
        if (statement.asOf().isPresent()) {
            return source.publishedOn().isPresent()
                    ? "%s says so, %s".formatted(source.label(), date)
                    : source.label() + " says so";
        }
        return source.publishedOn().isPresent() ? "%s, %s".formatted(source.label(), date) : source.label();
    }

    /** The year, or what is coarser. */
    private static String year(Optional<PartialDate> date) {
        return date.map(known -> known.precision().compareTo(DatePrecision.YEAR) > 0
                        ? Phrases.capital(known.words())
                        : String.valueOf(known.earliest().getYear()))
                .orElse(UNDATED);
    }

    /** The month or day, empty for what is coarser. */
    private static String day(Optional<PartialDate> date) {
        return date.filter(known -> known.precision().compareTo(DatePrecision.YEAR) < 0)
                .map(PartialDate::words)
                .orElse("");
    }

    private static String anchor(String year) {
        return "in-" + year.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private List<SearchPage.Choice> topicChoices(@Nullable String chosen) {
        List<SearchPage.Choice> choices = new ArrayList<>();
        choices.add(new SearchPage.Choice("", "All topics", chosen == null));
        for (Topic topic : topics.findAllInOrder()) {
            choices.add(new SearchPage.Choice(
                    topic.slug(), topic.label(), topic.slug().equals(chosen)));
        }
        return choices;
    }

    private List<SearchPage.Choice> sourceChoices(@Nullable Long chosen) {
        List<SearchPage.Choice> choices = new ArrayList<>();
        choices.add(new SearchPage.Choice("", "All sources", chosen == null));
        for (Source source : sources.findAllByDate()) {
            choices.add(new SearchPage.Choice(
                    Long.toString(source.id()), source.label(), chosen != null && chosen == source.id()));
        }
        return choices;
    }
}
