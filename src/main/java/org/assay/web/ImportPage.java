package org.assay.web;

import java.util.List;

/**
 * The imports, newest first.
 *
 * @param canAdd whether who looks may add articles
 */
public record ImportPage(boolean canAdd, List<Job> jobs) {

    /** Whether some import is under way. */
    public boolean isRunning() {
        return jobs.stream().anyMatch(Job::running);
    }

    /**
     * An import.
     *
     * @param state in words ("Reading article 3 of 5", "Done", "Failed", "Cancelled")
     * @param running whether it is under way
     * @param when started and finished, in words
     * @param notes what the reader of its report should know, a line each
     */
    public record Job(
            long id,
            String state,
            boolean running,
            long filesDone,
            long filesTotal,
            long claims,
            String when,
            List<Failure> failures,
            List<String> notes) {}

    /** A file that could not be read, and why. */
    public record Failure(String file, String reason) {}
}
