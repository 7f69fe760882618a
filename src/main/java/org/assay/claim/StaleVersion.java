package org.assay.claim;

/** Somebody was faster: a thing was changed since the version that a change was based on. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A change based on an old version.
     *
     * @param thing what was to be changed, in words
     */
    public StaleVersion(String thing, long basedOn, long current) {
        super("%s was changed meanwhile: the change is based on version %d, the current one is %d"
                .formatted(thing, basedOn, current));
    }

    /** Fails where the versions differ. */
    public static void check(String thing, long basedOn, long current) {
        if (basedOn != current) {
            throw new StaleVersion(thing, basedOn, current);
        }
    }
}
