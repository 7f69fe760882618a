package org.assay.web;

import java.security.Principal;
import java.util.Arrays;
import org.assay.ingest.ImportUnderWay;
import org.assay.ingest.SourceDeleting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the sources and their articles, and deletes them. */
@Controller
class SourceController {

    private final SourceListPages list;
    private final SourcePages pages;
    private final RevisionPages revisions;
    private final SourceDeleting deleting;

    SourceController(SourceListPages list, SourcePages pages, RevisionPages revisions, SourceDeleting deleting) {
        this.list = list;
        this.pages = pages;
        this.revisions = revisions;
        this.deleting = deleting;
    }

    @GetMapping("/sources")
    String sources(Model model) {
        model.addAttribute("page", list.page());
        return "source/sources";
    }

    @GetMapping("/sources/{id}")
    String source(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String leftout,
            Model model) {
        model.addAttribute("page", pages.page(id, mark(show), leftout.equals("1")));
        return "source/source";
    }

    @GetMapping("/sources/{id}/revisions")
    String revisions(@PathVariable long id, Model model) {
        model.addAttribute("page", revisions.page(id));
        return "source/revisions";
    }

    /** A form that was sent is shown again at an address of its own; read anew, it is the source. */
    @GetMapping("/sources/{id}/deletion")
    String reload(@PathVariable long id) {
        return "redirect:/sources/" + id;
    }

    @PostMapping("/sources/{id}/deletion")
    String delete(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            RedirectAttributes redirect) {
        if (!sure.equals("yes")) {
            FrameAdvice.say(redirect, "Nothing was deleted: say that you are sure.");
            return reload(id);
        }
        try {
            String title = deleting.delete(id, note, editor.getName());
            FrameAdvice.say(redirect, "Deleted: “%s”. What it said no longer counts.".formatted(title));
            return "redirect:/sources";
        } catch (ImportUnderWay busy) {
            FrameAdvice.say(redirect, "An import is under way; delete the source once that is done.");
            return reload(id);
        }
    }

    /** The mark of that name; all are shown where there is none. */
    private static @Nullable LineMark mark(String name) {
        return Arrays.stream(LineMark.values())
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
