package org.assay.web;

import java.util.List;

/** The list of topics. */
public record TopicsPage(List<Entry> topics) {

    /** A topic, the search for its claims, and how many there are by what the sources say. */
    public record Entry(
            String name, String href, String description, long claims, long agree, long conflict, long single) {}
}
