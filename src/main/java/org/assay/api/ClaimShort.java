package org.assay.api;

import java.util.List;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;

/** A claim in short; {@code rating} is null before the first verdict. */
record ClaimShort(
        long id,
        String text,
        String subject,
        String topic,
        Agreement agreement,
        Freshness freshness,
        @Nullable Rating rating,
        Workflow workflow,
        List<SourceLink> sources) {}
