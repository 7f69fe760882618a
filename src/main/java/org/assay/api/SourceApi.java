package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.ingest.ImportQueue;
import org.assay.ingest.Importing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Shows sources and takes new ones. */
@RestController
@RequestMapping("/api/sources")
@Tag(name = "Sources")
class SourceApi {

    private final SourceReading reading;
    private final ImportReading imports;
    private final Importing importing;
    private final ImportQueue queue;
    private final Uploads uploads;

    SourceApi(SourceReading reading, ImportReading imports, Importing importing, ImportQueue queue, Uploads uploads) {
        this.reading = reading;
        this.imports = imports;
        this.importing = importing;
        this.queue = queue;
        this.uploads = uploads;
    }

    @GetMapping
    @Operation(summary = "List the sources, oldest first")
    SourceView.SourceList list() {
        return reading.all();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a source with its text and revisions")
    SourceView.SourceWhole read(@PathVariable long id) {
        return reading.one(id);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Add article files",
            description = "Any number of file parts. Answers at once with the import; follow it at its address.")
    ResponseEntity<ImportReading.ImportView> add(MultipartHttpServletRequest request) throws IOException {
        List<MultipartFile> files = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList();
        if (files.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "there is no file in the request; expected a part with an article file");
        }
        List<Path> kept = new ArrayList<>();
        for (MultipartFile file : files) {
            kept.add(uploads.keep(file));
        }
        long planned = importing.plan(kept, true);
        queue.add(planned);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + planned))
                .body(imports.one(planned));
    }
}
