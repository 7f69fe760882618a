package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Shows imports and how far they are. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class ImportApi {

    private final ImportReading reading;
    private final ImportEvents events;

    ImportApi(ImportReading reading, ImportEvents events) {
        this.reading = reading;
        this.events = events;
    }

    @GetMapping
    @Operation(summary = "List the imports, newest first")
    ImportReading.ImportList list() {
        return reading.all();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read how far an import is")
    ImportReading.ImportView read(@PathVariable long id) {
        return reading.one(id);
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Follow an import: an event \"progress\" a change, \"end\" when it has ended")
    SseEmitter events(@PathVariable long id) {
        return events.follow(reading.one(id));
    }
}
