package org.assay.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Shows claims; the id of one that was merged leads to the claim it went into. */
@Controller
class ClaimController {

    private final ClaimPages pages;

    ClaimController(ClaimPages pages) {
        this.pages = pages;
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

    private static View moved(String href) {
        RedirectView view = new RedirectView(href, true);
        view.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        view.setExposeModelAttributes(false);
        return view;
    }
}
