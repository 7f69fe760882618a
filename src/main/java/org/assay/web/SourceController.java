package org.assay.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sources and their articles. */
@Controller
class SourceController {

    private final SourceListPages list;
    private final SourcePages pages;

    SourceController(SourceListPages list, SourcePages pages) {
        this.list = list;
        this.pages = pages;
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

    /** The mark of that name; all are shown where there is none. */
    private static @Nullable LineMark mark(String name) {
        return Arrays.stream(LineMark.values())
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
