package org.assay.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where editors sign in; the security filters take what it sends. */
@Controller
class LoginController {

    @GetMapping("/login")
    String show() {
        return "account/login";
    }
}
