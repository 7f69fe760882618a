package org.assay.web;

import org.assay.search.Checking;
import org.assay.search.InvalidCheck;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Has this been checked? What is pasted is compared and forgotten. */
@Controller
@RequestMapping("/check")
class CheckController {

    private final Checking checking;
    private final CheckPages pages;

    CheckController(Checking checking, CheckPages pages) {
        this.checking = checking;
        this.pages = pages;
    }

    @GetMapping
    String form(Model model) {
        return show(model, new CheckPage("", null, null));
    }

    @PostMapping
    String check(@RequestParam(defaultValue = "") String text, Model model) {
        String pasted = text.replace("\r\n", "\n").strip();
        try {
            return show(model, pages.page(checking.check(pasted)));
        } catch (InvalidCheck refused) {
            return show(
                    model, new CheckPage(pasted, Phrases.capital(String.valueOf(refused.getMessage())) + ".", null));
        }
    }

    private static String show(Model model, CheckPage page) {
        model.addAttribute("page", page);
        return "search/check";
    }
}
