package org.assay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of the claims by date.
 *
 * @param topic slug of the only topic, or null for all
 * @param source id of the only source, or null for all
 * @param page counts from 0
 */
record TimelineAddress(@Nullable String topic, @Nullable Long source, int page) {

    static final TimelineAddress ALL = new TimelineAddress(null, null, 0);

    TimelineAddress onPage(int number) {
        return new TimelineAddress(topic, source, number);
    }

    boolean isNarrowed() {
        return topic != null || source != null;
    }

    String href() {
        List<String> parts = new ArrayList<>();
        if (topic != null) {
            parts.add("topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8));
        }
        if (source != null) {
            parts.add("source=" + source);
        }
        if (page > 0) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "/timeline" : "/timeline?" + String.join("&", parts);
    }
}
