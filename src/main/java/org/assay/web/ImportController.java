package org.assay.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.assay.account.Role;
import org.assay.ingest.InvalidUpload;
import org.assay.ingest.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The imports, and the form by which editors add articles. */
@Controller
@RequestMapping("/import")
class ImportController {

    private final ImportsReading reading;
    private final Uploads uploads;

    ImportController(ImportsReading reading, Uploads uploads) {
        this.reading = reading;
        this.uploads = uploads;
    }

    @GetMapping
    String show(Model model, HttpServletRequest request) {
        model.addAttribute("page", reading.page(request.isUserInRole(Role.EDITOR.name())));
        return "ingest/import";
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") List<MultipartFile> files, RedirectAttributes redirect)
            throws IOException {
        List<Uploads.Upload> sent = files.stream()
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty())
                .map(file -> new Uploads.Upload(file.getOriginalFilename(), file))
                .toList();
        try {
            uploads.add(sent);
            FrameAdvice.say(
                    redirect,
                    Phrases.capital(Phrases.count(sent.size(), "article waits", "articles wait")) + " to be read.");
        } catch (InvalidUpload refused) {
            FrameAdvice.say(
                    redirect,
                    sent.isEmpty()
                            ? "Choose at least one article first."
                            : Phrases.capital(String.valueOf(refused.getMessage())) + ".");
        }
        return "redirect:/import";
    }
}
