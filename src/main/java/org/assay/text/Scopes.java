package org.assay.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what limits a statement, in its own words: place, population, edition, version, condition, and words such as "only". */
final class Scopes {

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:when|whenever|if|unless|as long as|so long as|provided that|once|in case|in (?:some|many|most|certain|rare) cases|except|apart from|other than|even if|depending on)\\b[^,;.()]*(?:\\.\\d[^,;.()]*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile(
            "\\b(?:since|from|in|as of|before|until|up to|starting with|with) (?:version|release|edition|the \\w+ edition)[^,;()]*?(?=,|;|\\(|\\.(?!\\d)|$| on\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUANTIFIER = Pattern.compile(
            "\\b(?:(?<!not )only|mostly|mainly|primarily|most(?= (?!of\\b|popular|common|important|used|widely)[a-z]+s\\b)|most of|some(?! \\d)|many|few|certain|several|all|every|half of"
                    + "|exclusively|at least some|by default)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "for",
            "under",
            "among",
            "amongst",
            "at",
            "within",
            "outside",
            "during",
            "between",
            "throughout",
            "with",
            "without",
            "across",
            "against",
            "inside",
            "before",
            "after",
            "until",
            "except",
            "like");
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "child",
            "adult",
            "patient",
            "man",
            "woman",
            "user",
            "beginner",
            "developer",
            "student",
            "infant",
            "baby",
            "toddler",
            "teenager",
            "adolescent",
            "pregnant",
            "senior",
            "driver",
            "owner",
            "team",
            "company",
            "business",
            "employee",
            "worker",
            "citizen",
            "resident",
            "household",
            "family",
            "customer",
            "dog",
            "cat",
            "animal",
            "runner",
            "athlete",
            "voter",
            "reader",
            "girl",
            "boy",
            "mother",
            "parent",
            "learner",
            "smoker",
            "enterprise",
            "startup",
            "organization",
            "organisation",
            "pupil",
            "member");
    private static final Set<String> PLACES = Set.of(
            "country",
            "city",
            "state",
            "region",
            "area",
            "north",
            "south",
            "east",
            "west",
            "europe",
            "winter",
            "summer",
            "spring",
            "autumn",
            "night",
            "room",
            "temperature",
            "condition",
            "load",
            "environment",
            "setting",
            "platform",
            "system",
            "edition",
            "mode",
            "case",
            "trial",
            "laboratory",
            "practice",
            "theory",
            "production",
            "browser",
            "device",
            "law",
            "market",
            "industry",
            "district",
            "province",
            "town",
            "sea",
            "soil",
            "climate",
            "weather",
            "plan",
            "tier",
            "project",
            "population",
            "group",
            "circumstance",
            "dose",
            "amount",
            "level",
            "presence",
            "absence");

    private Scopes() {}

    /** The limits in order; {@code times} are dates and numbers, which limit nothing here because they are read on their own. */
    static List<String> find(String statement, List<Token> tokens, List<Span> times) {
        List<Part> parts = new ArrayList<>();
        for (Pattern form : List.of(VERSION, CONDITION, QUANTIFIER)) {
            for (Matcher m = form.matcher(statement); m.find(); ) {
                add(parts, statement, new Span(m.start(), m.end()));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("ADP") && PREPOSITIONS.contains(token.lemma())) {
                Span phrase = phrase(tokens, i, times);
                if (phrase.length() > token.text().length()) {
                    add(parts, statement, phrase);
                }
            }
        }
        parts.sort((x, y) -> Integer.compare(x.span.start(), y.span.start()));
        Set<String> words = new LinkedHashSet<>();
        parts.forEach(p -> words.add(p.text));
        return List.copyOf(words);
    }

    private record Part(String text, Span span) {}

    private static void add(List<Part> parts, String statement, Span span) {
        String text = span.in(statement).strip().replaceAll("[.,;:]$", "");
        if (!text.isEmpty() && parts.stream().noneMatch(p -> p.span.overlap(span) > 0)) {
            parts.add(new Part(
                    text.length() > 1
                                    && Character.isUpperCase(text.charAt(0))
                                    && Character.isLowerCase(text.charAt(1))
                                    && span.start() == 0
                            ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                            : text,
                    span));
        }
    }

    /** The prepositional phrase that begins at token {@code at}, where it names a place, a population or circumstances; else empty. */
    private static Span phrase(List<Token> tokens, int at, List<Span> times) {
        int start = tokens.get(at).span().start();
        int end = start;
        boolean limits = Set.of("under", "among", "amongst", "throughout", "without", "except", "outside")
                .contains(tokens.get(at).lemma());
        boolean noun = false;
        for (Token token : tokens.subList(at + 1, tokens.size())) {
            boolean timed = times.stream().anyMatch(t -> t.overlap(token.span()) > 0);
            boolean goesOn = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "SYM")
                            .contains(token.tag())
                    || (token.lemma().equals("of") && noun)
                    || token.text().equals("-")
                    || (token.lemma().equals("with") && noun && limits)
                    || (token.tag().equals("CCONJ") && noun)
                    || (token.tag().equals("VERB") && !noun && token.text().endsWith("ing"));
            if (timed || !goesOn) {
                break;
            }
            boolean named = token.tag().equals("NOUN") || token.tag().equals("PROPN");
            noun |= named;
            limits |= named && isLimiting(tokens.get(at).lemma(), token);
            end = named || token.tag().equals("NUM") ? token.span().end() : end;
        }
        return limits && end > start ? new Span(start, end) : new Span(start, start);
    }

    private static boolean isLimiting(String preposition, Token token) {
        boolean name = token.tag().equals("PROPN") && token.span().start() > 0;
        return switch (preposition) {
            case "in", "on", "at", "within", "across", "inside", "during", "outside" ->
                name || PLACES.contains(token.lemma()) || PEOPLE.contains(token.lemma());
            case "for", "with", "against", "like" -> PEOPLE.contains(token.lemma());
            case "before", "after", "until", "between" -> false;
            default -> true;
        };
    }
}
