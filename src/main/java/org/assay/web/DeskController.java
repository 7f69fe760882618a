package org.assay.web;

import java.security.Principal;
import java.util.Map;
import org.assay.claim.StaleVersion;
import org.assay.source.Sources;
import org.assay.verdict.Judge;
import org.assay.verdict.Opinion;
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

/** The editors' desk: shows what to judge and takes verdicts. */
@Controller
@RequestMapping("/verdicts")
class DeskController {

    private static final String VIEW = "verdict/desk";
    private static final String PAGE = "page";

    private final DeskReading reading;
    private final Judge judge;
    private final Sources sources;

    DeskController(DeskReading reading, Judge judge, Sources sources) {
        this.reading = reading;
        this.judge = judge;
        this.sources = sources;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Long claim, Model model) {
        model.addAttribute(PAGE, reading.page(claim));
        return VIEW;
    }

    /** A form that was sent is shown again at an address of its own; read anew, it is the desk. */
    @GetMapping("/{claim}")
    String reload(@PathVariable long claim) {
        return "redirect:/verdicts?claim=" + claim;
    }

    @PostMapping(path = "/{claim}", params = "action=row")
    String addRow(@PathVariable long claim, @ModelAttribute VerdictForm form, Model model) {
        model.addAttribute(PAGE, reading.page(claim, form, form.emptyRows() + 1, Map.of()));
        return VIEW;
    }

    @PostMapping("/{claim}")
    String publish(
            @PathVariable long claim,
            @ModelAttribute VerdictForm form,
            Principal editor,
            Model model,
            RedirectAttributes redirect) {
        CheckedForm checked = new CheckedForm(form, sources::findById);
        if (checked.opinion().isEmpty()) {
            model.addAttribute(PAGE, reading.page(claim, form, 1, checked.errors()));
            return VIEW;
        }
        Opinion opinion = checked.opinion().get();
        try {
            int basedOn = form.version() == null ? 0 : form.version().intValue();
            long judged = judge.give(claim, opinion, editor.getName(), basedOn)
                    .claim()
                    .id();
            FrameAdvice.sayPublished(redirect, claim);
            return "redirect:/claims/" + judged;
        } catch (StaleVersion faster) {
            model.addAttribute(PAGE, reading.pageBeside(claim, form));
            return VIEW;
        }
    }
}
