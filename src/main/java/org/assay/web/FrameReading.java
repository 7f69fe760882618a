package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.claim.Claims;
import org.assay.ingest.ImportJobs;
import org.assay.relation.Relations;
import org.assay.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands around every page. */
@Service
@Transactional(readOnly = true)
class FrameReading {

    private final Relations relations;
    private final Sources sources;
    private final Claims claims;
    private final ImportJobs jobs;
    private final Clock clock;

    FrameReading(Relations relations, Sources sources, Claims claims, ImportJobs jobs, Clock clock) {
        this.relations = relations;
        this.sources = sources;
        this.claims = claims;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * The frame of a page.
     *
     * @param notice what has just been done, or null; then a running import is told of
     * @param published the claim whose verdict has just been published, or null
     */
    public Frame frame(String query, @Nullable String editor, @Nullable String notice, @Nullable Long published) {
        return new Frame(
                query, relations.countWaiting(), editor, summary(), notice != null ? notice : running(), published);
    }

    private @Nullable String running() {
        return jobs.findPhase()
                .map(phase -> "An import is under way: " + phase + " …")
                .orElse(null);
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.count(sources.count(), "article", "articles"));
        parts.add(Phrases.count(claims.countByTopic().size(), "topic", "topics"));
        jobs.findLastDone()
                .map(when -> LocalDate.ofInstant(when, clock.getZone()))
                .ifPresent(day -> parts.add("last import " + Phrases.day(day)));
        return Phrases.capital(String.join(", ", parts));
    }
}
