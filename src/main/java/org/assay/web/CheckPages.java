package org.assay.web;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.search.CheckedText;
import org.assay.search.CheckedText.Said;
import org.assay.verdict.Rating;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.assay.web.CheckPage.Known;
import org.assay.web.CheckPage.Note;
import org.assay.web.Position.How;
import org.assay.web.Segment.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of a checked text. */
@Service
@Transactional(readOnly = true)
class CheckPages {

    private static final Set<Rating> TRUE = Set.of(Rating.TRUE, Rating.MOSTLY_TRUE);
    private static final Set<Rating> UNTRUE = Set.of(Rating.FALSE, Rating.MOSTLY_FALSE, Rating.MISLEADING);

    /** So many claims stand under one statement. */
    private static final int MOST_CLAIMS = 3;

    private final Positions positions;
    private final Verdicts verdicts;
    private final Clock clock;

    CheckPages(Positions positions, Verdicts verdicts, Clock clock) {
        this.positions = positions;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** The page with what is known of a text. */
    public CheckPage page(CheckedText checked) {
        List<Long> ids = checked.said().stream()
                .flatMap(said -> said.findings().stream())
                .map(CheckedText.Finding::claimId)
                .distinct()
                .toList();
        Map<Long, Position> known = positions.of(ids);
        Map<Long, Verdict> judged = new HashMap<>();
        if (!ids.isEmpty()) {
            verdicts.findLatest(ids)
                    .forEach(verdict -> judged.put(verdict.claim().id(), verdict));
        }
        List<Note> notes = new ArrayList<>();
        List<CheckedLayout.Marked> marked = new ArrayList<>();
        for (Said said : checked.said()) {
            Note note = note(notes.size() + 1, said, known, judged);
            notes.add(note);
            marked.add(new CheckedLayout.Marked(said.span(), note.finding(), note.number()));
        }
        return new CheckPage(
                checked.text(),
                null,
                new CheckPage.Result(
                        Phrases.figures(checked.sentences(), "sentence", "sentences") + ", "
                                + Phrases.figures(notes.size(), "claim", "claims"),
                        CheckedLayout.paragraphs(checked.text(), marked),
                        counts(notes),
                        notes,
                        plain(checked, notes)));
    }

    private Note note(int number, Said said, Map<Long, Position> known, Map<Long, Verdict> judged) {
        List<CheckedText.Finding> found = said.findings().stream()
                .filter(one -> known.containsKey(one.claimId()))
                .toList();
        List<Known> claims = found.stream()
                .limit(MOST_CLAIMS)
                .map(one -> known(requireNonNull(known.get(one.claimId())), judged.get(one.claimId())))
                .toList();
        if (found.isEmpty()) {
            return new Note(number, Finding.OPEN, "Nothing known", null, claims);
        }
        Position first = requireNonNull(known.get(found.getFirst().claimId()));
        Verdict verdict = judged.get(found.getFirst().claimId());
        return switch (found.getFirst().known()) {
            case SAME -> same(number, first, verdict, claims);
            case OPPOSITE -> new Note(number, opposite(verdict), "The opposite is known", null, claims);
            default -> new Note(number, Finding.CLOSE, "Close, not the same", null, claims);
        };
    }

    private Note same(int number, Position first, @Nullable Verdict verdict, List<Known> claims) {
        if (verdict == null) {
            return new Note(number, Finding.OPEN, "Known, no verdict yet", null, claims);
        }
        Rating rating = verdict.rating();
        boolean outdated = rating == Rating.OUTDATED
                || verdict.hasExpired(LocalDate.now(clock))
                || first.first(How.OUTDATES).isPresent();
        Seal seal = Seal.named(rating.name());
        return new Note(number, finding(rating, outdated), seal.word(), seal, claims);
    }

    /** What is false is not made better by having been replaced. */
    private static Finding finding(Rating rating, boolean outdated) {
        if (UNTRUE.contains(rating)) {
            return Finding.FALLS;
        }
        if (outdated) {
            return Finding.OUTDATED;
        }
        return TRUE.contains(rating) ? Finding.STANDS : Finding.OPEN;
    }

    /** What contradicts a claim does not stand if the claim does; else nothing follows from it. */
    private static Finding opposite(@Nullable Verdict verdict) {
        return verdict != null && TRUE.contains(verdict.rating()) ? Finding.FALLS : Finding.CLOSE;
    }

    private Known known(Position position, @Nullable Verdict verdict) {
        return new Known(
                position.claim().text(),
                "/claims/" + position.claim().id(),
                Seal.named(verdict == null ? null : verdict.rating().name()),
                position.standing(),
                verdict == null ? "" : verdict.explanation(),
                position.appearances().isEmpty()
                        ? null
                        : Quotes.inPassage(position.appearances().getFirst(), List.of(), Tone.PLAIN),
                Passing.sentence(position, verdict, LocalDate.now(clock)));
    }

    private static List<CheckPage.Count> counts(List<Note> notes) {
        return Arrays.stream(Finding.values())
                .map(finding -> new CheckPage.Count(finding, (int)
                        notes.stream().filter(note -> note.finding() == finding).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /** The text with the numbers of its notes, and the notes below. */
    private static String plain(CheckedText checked, List<Note> notes) {
        StringBuilder plain = new StringBuilder(checked.text());
        notes.stream()
                .sorted(comparingInt((Note note) -> end(checked, note))
                        .thenComparing(Note::number)
                        .reversed())
                .forEach(note -> plain.insert(end(checked, note), "[" + note.number() + "]"));
        plain.append('\n');
        for (Note note : notes) {
            plain.append("\n[").append(note.number()).append("] ").append(note.heading());
            for (Known claim : note.claims()) {
                plain.append(": ").append(claim.text());
                if (note.seal() == null) {
                    plain.append(" (").append(claim.seal().word()).append(')');
                }
            }
        }
        return plain.toString();
    }

    private static int end(CheckedText checked, Note note) {
        return checked.said().get(note.number() - 1).span().end();
    }
}
