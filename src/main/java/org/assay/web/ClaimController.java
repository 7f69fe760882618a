package org.assay.web;

import java.security.Principal;
import org.assay.claim.Claim;
import org.assay.relation.InvalidDecision;
import org.assay.relation.Reviewing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Shows claims; the id of one that was merged leads to the claim it went into. */
@Controller
class ClaimController {

    private final ClaimPages pages;
    private final Reviewing reviewing;

    ClaimController(ClaimPages pages, Reviewing reviewing) {
        this.pages = pages;
        this.reviewing = reviewing;
    }

    @GetMapping("/claims/{id}")
    Object claim(@PathVariable long id, Model model) {
        long current = pages.currentId(id);
        if (current != id) {
            return moved("/claims/" + current);
        }
        String address = ServletUriComponentsBuilder.fromCurrentRequestUri().toUriString();
        model.addAttribute("page", pages.page(id, address));
        return "claim/claim";
    }

    @GetMapping("/claims/{id}/history")
    Object history(@PathVariable long id, Model model) {
        long current = pages.currentId(id);
        if (current != id) {
            return moved("/claims/%d/history".formatted(current));
        }
        model.addAttribute("page", pages.history(id));
        return "claim/history";
    }

    /** A form that was sent is shown again at an address of its own; read anew, it is the claim. */
    @GetMapping("/claims/{id}/merges")
    String reload(@PathVariable long id) {
        return "redirect:/claims/" + id;
    }

    @PostMapping("/claims/{id}/merges")
    String merge(
            @PathVariable long id,
            @RequestParam long other,
            @RequestParam(required = false) @Nullable String note,
            Principal editor,
            RedirectAttributes redirect) {
        try {
            Claim both = reviewing.merge(id, other, note, editor.getName());
            FrameAdvice.say(redirect, "They are one claim now. Under Conflicts you can take that back.");
            return reload(both.id());
        } catch (InvalidDecision alreadyOne) {
            FrameAdvice.say(redirect, "They are one claim already.");
            return reload(id);
        }
    }

    private static View moved(String href) {
        RedirectView view = new RedirectView(href, true);
        view.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        view.setExposeModelAttributes(false);
        return view;
    }
}
