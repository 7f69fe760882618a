package org.assay.relation;

/** No relation has the given id, or nothing was decided about it. */
public class UnknownRelation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRelation(long id) {
        super("there is no relation %d".formatted(id));
    }

    UnknownRelation(String message) {
        super(message);
    }
}
