package org.assay.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows claims by date. What cannot be understood in the address is left out. */
@Controller
class TimelineController {

    private static final int LAST_PAGE = 100_000;

    private final TimelinePages pages;

    TimelineController(TimelinePages pages) {
        this.pages = pages;
    }

    @GetMapping("/timeline")
    String timeline(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        TimelineAddress address = new TimelineAddress(topic.isBlank() ? null : topic, id(source), number(page));
        model.addAttribute("page", pages.page(address));
        return "timeline";
    }

    private static @Nullable Long id(String source) {
        return source.matches("\\d{1,18}") ? Long.valueOf(source) : null;
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
    }
}
