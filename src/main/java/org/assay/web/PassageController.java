package org.assay.web;

import java.security.Principal;
import org.assay.claim.InvalidSentence;
import org.assay.claim.StaleVersion;
import org.assay.ingest.SentenceReviewing;
import org.assay.relation.InvalidDecision;
import org.assay.relation.Reviewing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows single sentences of articles, and takes what editors decide about them. */
@Controller
@RequestMapping("/passages/{id}")
class PassageController {

    private static final String VIEW = "source/passage";
    private static final String PAGE = "page";

    private final PassagePages pages;
    private final SentenceReviewing reviewing;
    private final Reviewing relations;

    PassageController(PassagePages pages, SentenceReviewing reviewing, Reviewing relations) {
        this.pages = pages;
        this.reviewing = reviewing;
        this.relations = relations;
    }

    @GetMapping
    String show(@PathVariable long id, @Nullable Principal editor, Model model) {
        model.addAttribute(PAGE, pages.page(id, editor != null));
        return VIEW;
    }

    /** Where readers go to decide; the security filters have them sign in on the way. */
    @GetMapping("/sign-in")
    String signedIn(@PathVariable long id) {
        return to(id);
    }

    /** A form that was sent is shown again at an address of its own; read anew, it is the sentence. */
    @GetMapping({"/claims", "/withdrawals", "/separations", "/undo"})
    String reload(@PathVariable long id) {
        return to(id);
    }

    @PostMapping("/claims")
    String addClaim(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            Model model,
            RedirectAttributes redirect) {
        try {
            reviewing.addClaim(id, text, subject, note, editor.getName(), version);
            FrameAdvice.say(redirect, "Claim added. It is being compared with the others.");
            return to(id);
        } catch (InvalidSentence | StaleVersion refused) {
            String error = refused instanceof StaleVersion
                    ? "Somebody decided about this sentence meanwhile; look at it again before you add the claim."
                    : Phrases.capital(refused.getMessage() + ".");
            model.addAttribute(PAGE, pages.page(id, true, new PassagePage.Form(text, subject, note), error));
            return VIEW;
        }
    }

    @PostMapping("/withdrawals")
    String withdraw(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam long statement,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            RedirectAttributes redirect) {
        try {
            reviewing.withdraw(id, statement, note, editor.getName(), version);
            FrameAdvice.say(redirect, "Withdrawn: the sentence no longer counts for that claim.");
        } catch (InvalidSentence | StaleVersion faster) {
            FrameAdvice.say(redirect, "Somebody was faster with that sentence; nothing of theirs was changed.");
        }
        return to(id);
    }

    @PostMapping("/separations")
    String separate(
            @PathVariable long id,
            @RequestParam long statement,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            RedirectAttributes redirect) {
        try {
            relations.separate(statement, note, editor.getName());
            FrameAdvice.say(
                    redirect, "Told apart: it is a claim of its own now. Under Conflicts you can take that back.");
        } catch (InvalidDecision faster) {
            FrameAdvice.say(redirect, "Somebody was faster with that claim; nothing of theirs was changed.");
        }
        return to(id);
    }

    @PostMapping("/undo")
    String undo(@PathVariable long id, @RequestParam long version, Principal editor, RedirectAttributes redirect) {
        try {
            reviewing.undo(id, editor.getName(), version);
            FrameAdvice.say(redirect, "Taken back.");
        } catch (InvalidSentence | StaleVersion faster) {
            FrameAdvice.say(redirect, "Somebody was faster with that sentence; nothing of theirs was changed.");
        }
        return to(id);
    }

    private static String to(long id) {
        return "redirect:/passages/" + id;
    }
}
