package org.assay.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the topics. */
@Controller
class TopicController {

    private final TopicListPages list;
    private final TopicPages pages;

    TopicController(TopicListPages list, TopicPages pages) {
        this.list = list;
        this.pages = pages;
    }

    @GetMapping("/topics")
    String topics(Model model) {
        model.addAttribute("page", list.page());
        return "topic/topics";
    }

    @GetMapping("/topics/{slug}")
    String topic(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.page(slug));
        return "topic/topic";
    }
}
