package org.assay.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.assay.web.CompareAddress.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets two sources side by side; whoever names fewer, or one twice, is asked for two. */
@Controller
class CompareController {

    private static final int LAST_PAGE = 100_000;

    private final ComparePages pages;

    CompareController(ComparePages pages) {
        this.pages = pages;
    }

    @GetMapping("/sources/compare")
    String compare(
            @RequestParam(required = false) @Nullable Long a,
            @RequestParam(required = false) @Nullable Long b,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String page,
            Model model,
            HttpServletResponse response) {
        if (a == null || b == null) {
            model.addAttribute("page", pages.choosing(a, b, null));
            return "source/choose";
        }
        if (a.equals(b)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            String problem = "Both are source %d. Choose two different ones.".formatted(a);
            model.addAttribute("page", pages.choosing(a, null, problem));
            return "source/choose";
        }
        int number = page.matches("\\d{1,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
        model.addAttribute("page", pages.page(new CompareAddress(a, b, shown(show), number)));
        return "source/compare";
    }

    /** What is to be shown; the beginning where that cannot be told. */
    private static Shown shown(String name) {
        return Arrays.stream(Shown.values())
                .filter(shown -> shown.name().equals(name))
                .findFirst()
                .orElse(Shown.FIRST);
    }
}
