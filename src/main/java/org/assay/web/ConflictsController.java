package org.assay.web;

import java.security.Principal;
import org.assay.claim.StaleVersion;
import org.assay.relation.Answer;
import org.assay.relation.Reviewing;
import org.assay.relation.UnknownRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lays suggested conflicts before reviewers, one at a time, and takes what they say. */
@Controller
@RequestMapping("/conflicts")
class ConflictsController {

    private static final String PAGE = "redirect:/conflicts";

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

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Long id,
            @RequestParam(defaultValue = "STRONGEST") CaseOrder sort,
            @Nullable Principal editor,
            Model model) {
        model.addAttribute("page", reading.page(id, sort, editor == null ? null : editor.getName()));
        return "relation/conflicts";
    }

    /** Where readers go to decide; the security filters have them sign in on the way. */
    @GetMapping("/sign-in")
    String signedIn() {
        return PAGE;
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Said answer,
            @RequestParam long left,
            @RequestParam long right,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(defaultValue = "STRONGEST") CaseOrder sort,
            Principal editor,
            RedirectAttributes redirect) {
        Long next = reading.after(id, sort);
        if (answer != Said.SKIP) {
            Long older =
                    answer == Said.LEFT_OUTDATED ? Long.valueOf(left) : answer == Said.RIGHT_OUTDATED ? right : null;
            try {
                reviewing.decide(id, answer.answer(), older, note, editor.getName(), version);
            } catch (StaleVersion | UnknownRelation faster) {
                FrameAdvice.say(redirect, "Somebody was faster with that case; nothing of theirs was changed.");
            }
        }
        return to(next, sort, redirect);
    }

    @PostMapping("/{id}/undo")
    String undo(
            @PathVariable long id,
            @RequestParam(defaultValue = "STRONGEST") CaseOrder sort,
            Principal editor,
            RedirectAttributes redirect) {
        reviewing.undo(id, editor.getName(), reading.version(id));
        return to(id, sort, redirect);
    }

    private static String to(@Nullable Long id, CaseOrder sort, RedirectAttributes redirect) {
        if (id != null) {
            redirect.addAttribute("id", id);
        }
        if (sort != CaseOrder.STRONGEST) {
            redirect.addAttribute("sort", sort);
        }
        return PAGE;
    }
}
