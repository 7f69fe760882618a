package org.assay.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every part that pages are made of, for those who make them: {@code --assay.styleguide=true}. */
@Controller
@ConditionalOnProperty(name = "assay.styleguide", havingValue = "true")
class StyleguideController {

    @GetMapping("/styleguide")
    String parts(Model model) {
        model.addAttribute("page", StyleguidePage.sample());
        return "styleguide";
    }
}
