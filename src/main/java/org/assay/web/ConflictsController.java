package org.assay.web;

import java.security.Principal;
import java.util.List;
import org.assay.claim.StaleVersion;
import org.assay.relation.Answer;
import org.assay.relation.InvalidDecision;
import org.assay.relation.Reviewing;
import org.assay.relation.Reviewing.Chosen;
import org.assay.relation.UnknownRelation;
import org.assay.web.CasesAddress.Certainty;
import org.assay.web.CasesAddress.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lays suggested conflicts before reviewers, one at a time or all of a choice, and takes what they say. */
@Controller
@RequestMapping("/conflicts")
class ConflictsController {

    /** Relations that were just decided together, so that all can be taken back. */
    private static final String TOGETHER = "together";

    private final ConflictsReading reading;
    private final Reviewing reviewing;

    ConflictsController(ConflictsReading reading, Reviewing reviewing) {
        this.reading = reading;
        this.reviewing = reviewing;
    }

    /** What a reviewer can answer; left and right are the claims as they stood on the page. */
    enum Said {
        CONFLICT,
        SAME_CLAIM,
        LEFT_OUTDATED,
        RIGHT_OUTDATED,
        QUALIFIES,
        UNRELATED,
        SKIP;

        private Answer answer() {
            return switch (this) {
                case LEFT_OUTDATED, RIGHT_OUTDATED -> Answer.OUTDATED;
                case SKIP -> throw new IllegalStateException("to skip a case is no answer to it");
                default -> Answer.valueOf(name());
            };
        }
    }

    @ModelAttribute("cases")
    CasesAddress cases(
            @RequestParam(defaultValue = "ALL") Kind kind,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "SHOWN") Certainty certainty,
            @RequestParam(defaultValue = "STRONGEST") CaseOrder sort) {
        return new CasesAddress(kind, topic, certainty, sort);
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Long id,
            @ModelAttribute(name = "cases", binding = false) CasesAddress cases,
            @Nullable Principal editor,
            Model model) {
        model.addAttribute("page", reading.page(id, cases, editor == null ? null : editor.getName()));
        return "relation/conflicts";
    }

    /** Where readers go to decide; the security filters have them sign in on the way. */
    @GetMapping("/sign-in")
    String signedIn(@ModelAttribute(name = "cases", binding = false) CasesAddress cases) {
        return "redirect:" + cases.href();
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Said answer,
            @RequestParam long left,
            @RequestParam long right,
            @RequestParam(required = false) @Nullable String note,
            @ModelAttribute(name = "cases", binding = false) CasesAddress cases,
            Principal editor,
            RedirectAttributes redirect) {
        Long next = reading.after(id, cases);
        if (answer != Said.SKIP) {
            Long older =
                    answer == Said.LEFT_OUTDATED ? Long.valueOf(left) : answer == Said.RIGHT_OUTDATED ? right : null;
            try {
                reviewing.decide(id, answer.answer(), older, note, editor.getName(), version);
            } catch (StaleVersion | UnknownRelation faster) {
                FrameAdvice.say(redirect, "Somebody was faster with that case; nothing of theirs was changed.");
            }
        }
        return "redirect:" + (next == null ? cases.href() : cases.href(next));
    }

    @PostMapping("/{id}/undo")
    String undo(
            @PathVariable long id,
            @ModelAttribute(name = "cases", binding = false) CasesAddress cases,
            Principal editor) {
        reviewing.undo(id, editor.getName(), reading.version(id));
        return "redirect:" + cases.href(id);
    }

    @GetMapping("/all")
    String together(@ModelAttribute(name = "cases", binding = false) CasesAddress cases, Model model) {
        model.addAttribute("page", reading.together(cases));
        return "relation/cases";
    }

    /**
     * Decides the cases that were listed, and no others.
     *
     * @param listed the cases as the page named them
     */
    @PostMapping("/all")
    String decideAll(
            @RequestParam(name = "case", defaultValue = "") List<String> listed,
            @RequestParam Said answer,
            @RequestParam(required = false) @Nullable String note,
            @ModelAttribute(name = "cases", binding = false) CasesAddress cases,
            Principal editor,
            RedirectAttributes redirect) {
        List<Chosen> chosen = listed.stream()
                .map(value -> chosen(value, answer == Said.LEFT_OUTDATED))
                .toList();
        List<Long> decided = reviewing.decideAll(chosen, answer.answer(), note, editor.getName());
        int left = chosen.size() - decided.size();
        FrameAdvice.say(
                redirect,
                Phrases.capital(Phrases.count(decided.size(), "case", "cases")) + " decided."
                        + (left == 0 ? "" : " %d did not wait any more and stayed as they are.".formatted(left)));
        redirect.addFlashAttribute(TOGETHER, decided);
        return "redirect:" + cases.href();
    }

    /** Takes decisions back that were taken together, the last one first. */
    @PostMapping("/all/undo")
    String undoAll(
            @RequestParam("case") List<Long> decided,
            @ModelAttribute(name = "cases", binding = false) CasesAddress cases,
            Principal editor,
            RedirectAttributes redirect) {
        reviewing.undoAll(decided, editor.getName());
        FrameAdvice.say(
                redirect, Phrases.capital(Phrases.count(decided.size(), "decision", "decisions")) + " taken back.");
        return "redirect:" + cases.href();
    }

    /** A case as the page of all names it: the relation, the version that was seen, the claim at the left. */
    private static Chosen chosen(String value, boolean leftIsOutdated) {
        String[] parts = value.split(":");
        try {
            long left = Long.parseLong(parts[2]);
            return new Chosen(Long.parseLong(parts[0]), Long.parseLong(parts[1]), leftIsOutdated ? left : null);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException broken) {
            throw new InvalidDecision(
                    "case is '%s'; expected relation, version and left claim, as in '12:0:7'".formatted(value));
        }
    }
}
