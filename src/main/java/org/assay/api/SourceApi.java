package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.assay.ingest.SourceDeleting;
import org.assay.ingest.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Shows sources, takes new ones and deletes some. */
@RestController
@RequestMapping("/api/sources")
@Tag(name = "Sources")
class SourceApi {

    private final SourceReading reading;
    private final ImportReading imports;
    private final Uploads uploads;
    private final SourceDeleting deleting;

    SourceApi(SourceReading reading, ImportReading imports, Uploads uploads, SourceDeleting deleting) {
        this.reading = reading;
        this.imports = imports;
        this.uploads = uploads;
        this.deleting = deleting;
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

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Delete a source",
            description =
                    "What it says no longer counts for anything. Claims keep their ids; those that no other source"
                            + " makes answer without one. 409 while an import runs. Only an import of the article brings it back.")
    void delete(@PathVariable long id, @RequestParam(required = false) @Nullable String note, Principal editor) {
        deleting.delete(id, note, editor.getName());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Add article files",
            description = "Any number of file parts. Answers at once with the import; follow it at its address.")
    ResponseEntity<ImportReading.ImportView> add(MultipartHttpServletRequest request) throws IOException {
        List<Uploads.Upload> files = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .map(file -> new Uploads.Upload(file.getOriginalFilename(), file))
                .toList();
        long planned = uploads.add(files);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + planned))
                .body(imports.one(planned));
    }
}
