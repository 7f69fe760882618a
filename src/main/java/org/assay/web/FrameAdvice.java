package org.assay.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame around every page. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
class FrameAdvice {

    private static final String NOTICE = "notice";
    private static final String PUBLISHED = "published";

    private final FrameReading reading;

    FrameAdvice(FrameReading reading) {
        this.reading = reading;
    }

    /** Has the page that a request redirects to say what was done. */
    static void say(RedirectAttributes redirect, String words) {
        redirect.addFlashAttribute(NOTICE, words);
    }

    /** Has the page that a request redirects to say that a verdict on the claim was published. */
    static void sayPublished(RedirectAttributes redirect, long claim) {
        say(redirect, "Verdict published.");
        redirect.addFlashAttribute(PUBLISHED, claim);
    }

    @ModelAttribute("frame")
    @Nullable
    Frame frame(HttpServletRequest request, @Nullable Principal who) {
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        String query = request.getParameter("q");
        return reading.frame(
                query == null ? "" : query,
                who == null ? null : who.getName(),
                said == null ? null : (String) said.get(NOTICE),
                said == null ? null : (Long) said.get(PUBLISHED));
    }
}
