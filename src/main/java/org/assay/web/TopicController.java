package org.assay.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the topics; a single one is a search for its claims. */
@Controller
class TopicController {

    private final TopicPages pages;

    TopicController(TopicPages pages) {
        this.pages = pages;
    }

    @GetMapping("/topics")
    String topics(Model model) {
        model.addAttribute("page", pages.page());
        return "topic/topics";
    }

    @GetMapping("/topics/{slug}")
    String topic(@PathVariable String slug) {
        return "redirect:" + SearchAddress.ALL.with("topic", slug).href();
    }
}
