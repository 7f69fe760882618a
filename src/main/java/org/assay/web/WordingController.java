package org.assay.web;

import java.security.Principal;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.InvalidWording;
import org.assay.claim.Rewording;
import org.assay.claim.StaleVersion;
import org.assay.claim.UnknownClaim;
import org.assay.claim.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets editors word a claim, and take that back. */
@Controller
@RequestMapping("/claims/{id}/wording")
class WordingController {

    private static final String VIEW = "claim/wording";

    private final ClaimPages pages;
    private final Claims claims;
    private final Rewording rewording;

    WordingController(ClaimPages pages, Claims claims, Rewording rewording) {
        this.pages = pages;
        this.claims = claims;
        this.rewording = rewording;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        Claim claim = claim(id);
        model.addAttribute("page", page(claim, claim.text(), "", null));
        return VIEW;
    }

    @PostMapping
    String word(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            Model model,
            RedirectAttributes redirect) {
        try {
            rewording.word(id, text, note, editor.getName(), version);
            FrameAdvice.say(redirect, "Worded anew. The claim keeps this wording.");
            return "redirect:/claims/" + id;
        } catch (InvalidWording refused) {
            model.addAttribute("page", page(claim(id), text, note, Phrases.capital(refused.getMessage() + ".")));
        } catch (StaleVersion faster) {
            model.addAttribute(
                    "page",
                    page(claim(id), text, note, "The claim was changed meanwhile; look at it as it stands now above."));
        }
        return VIEW;
    }

    @PostMapping("/undo")
    String undo(@PathVariable long id, @RequestParam long version, Principal editor, RedirectAttributes redirect) {
        try {
            rewording.undo(id, editor.getName(), version);
            FrameAdvice.say(redirect, "Taken back: the claim is worded as before.");
        } catch (InvalidWording | StaleVersion faster) {
            FrameAdvice.say(redirect, "Somebody was faster with that claim; nothing of theirs was changed.");
        }
        return "redirect:/claims/" + id;
    }

    private Claim claim(long id) {
        return claims.findById(pages.currentId(id)).orElseThrow(() -> new UnknownClaim(id));
    }

    private static WordingPage page(Claim claim, String typed, String note, @Nullable String error) {
        String by =
                switch (claim.wordedBy()) {
                    case PROGRAM -> "It is the clearest of the statements that make it.";
                    case CORPUS -> "It is worded so in the corpus.";
                    case EDITOR -> "An editor worded it so.";
                };
        return new WordingPage(
                claim.id(), claim.version(), claim.text(), by, typed, note, error, claim.wordedBy() == Wording.EDITOR);
    }
}
