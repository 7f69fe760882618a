package org.assay.relation;

/** The score from which a suggested relation is shown to readers; chosen for precision, see docs/benchmarks.md. */
public final class DisplayThreshold {

    private DisplayThreshold() {}

    /** The least score for a type, 0 to 1. */
    public static double of(RelationType type) {
        return switch (type) {
            case CONTRADICTS, SUPERSEDES -> Thresholds.DISPLAY;
            case ENTAILS -> Thresholds.SUPPORT;
            case QUALIFIES -> 0.6;
        };
    }
}
