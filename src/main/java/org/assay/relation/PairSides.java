package org.assay.relation;

import org.assay.text.Embedder;
import org.assay.text.PartialDate;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;

/** Makes sides of a comparison out of bare texts. */
public final class PairSides {

    private final Embedder embedder;
    private final StatementReader reader;

    public PairSides(Embedder embedder, StatementReader reader) {
        this.embedder = embedder;
        this.reader = reader;
    }

    /** One side; {@code subject} and {@code publishedOn} are null where they are not known. */
    public PairSide of(String text, @Nullable String subject, @Nullable PartialDate publishedOn) {
        return new PairSide(text, subject, publishedOn, reader.read(text), embedder.embed(text));
    }
}
