package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.claim.UnknownClaim;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the editors' desk. */
@Service
@Transactional(readOnly = true)
class DeskReading {

    private final DeskQueue queue;
    private final Claims claims;
    private final Topics topics;
    private final Verdicts verdicts;
    private final Positions positions;
    private final Related related;
    private final Clock clock;

    DeskReading(
            DeskQueue queue,
            Claims claims,
            Topics topics,
            Verdicts verdicts,
            Positions positions,
            Related related,
            Clock clock) {
        this.queue = queue;
        this.claims = claims;
        this.topics = topics;
        this.verdicts = verdicts;
        this.positions = positions;
        this.related = related;
        this.clock = clock;
    }

    /** The desk with the given claim in hand, or with the first that waits for null. */
    public DeskPage page(@Nullable Long wanted) {
        Long claim = wanted == null ? queue.first() : Long.valueOf(currentId(wanted));
        if (claim == null) {
            return new DeskPage(0, List.of(), null);
        }
        Verdict last = verdicts.findLatest(claim).orElse(null);
        return page(claim, FilledForm.of(last, LocalDate.now(clock)), 1, Map.of());
    }

    /**
     * The desk with a form as it was typed.
     *
     * @param errors what is missing or wrong, by field
     */
    public DeskPage page(long wanted, VerdictForm form, int emptyRows, Map<String, String> errors) {
        long id = currentId(wanted);
        Position position = positions.of(List.of(id)).get(id);
        if (position == null) {
            throw new UnknownClaim(id);
        }
        Claim claim = position.claim();
        DeskPage.InHand inHand = new DeskPage.InHand(
                id,
                claim.text(),
                "/claims/" + id,
                trail(claim),
                form,
                emptyRows,
                errors,
                position.standing(),
                Sides.all(position),
                before(position),
                related.closeTo(position));
        return new DeskPage(queue.length(), queue.groups(id), inHand);
    }

    /** The desk with a form that somebody was faster than: theirs is told of, what was typed is kept on top of it. */
    public DeskPage pageBeside(long wanted, VerdictForm form) {
        Verdict theirs = verdicts.findLatest(currentId(wanted)).orElseThrow(() -> new UnknownClaim(wanted));
        String words =
                "%s published a verdict meanwhile, %s: “%s” Yours is kept below; publish it again to follow theirs."
                        .formatted(
                                theirs.editor(),
                                Seal.named(theirs.rating().name()).word(),
                                theirs.explanation());
        return page(wanted, form.basedOn(theirs.number()), 1, Map.of("version", words));
    }

    private long currentId(long id) {
        return claims.findById(id)
                .orElseThrow(() -> new UnknownClaim(id))
                .current()
                .id();
    }

    private List<Link> trail(Claim claim) {
        String topic = topics.findById(claim.topic()).map(Topic::label).orElse(claim.topic());
        Link first =
                new Link(topic, SearchAddress.ALL.with("topic", claim.topic()).href());
        return claim.subject().isBlank()
                ? List.of(first)
                : List.of(
                        first,
                        new Link(
                                claim.subject(),
                                SearchAddress.ALL
                                        .with("subject", claim.subject())
                                        .href()));
    }

    private String before(Position position) {
        return verdicts.findLatest(position.claim().id())
                .map(last -> "%s as of %s, by %s: “%s”"
                        .formatted(
                                Seal.named(last.rating().name()).word(),
                                last.asOf().words(),
                                last.editor(),
                                last.explanation()))
                .orElseGet(() -> position.appearances().isEmpty()
                        ? "No verdict yet."
                        : "No verdict yet. First said "
                                + Dating.words(position.appearances().getFirst().source()) + ".");
    }
}
