package org.assay.relation;

import org.assay.text.PartialDate;
import org.assay.text.StatementReading;
import org.jspecify.annotations.Nullable;

/**
 * One of two statements to be compared.
 *
 * @param text the statement
 * @param subject what it speaks of, where known
 * @param publishedOn when its source was published, where known
 * @param reading what it says beside its words
 * @param vector its sentence embedding, of length 1
 */
public record PairSide(
        String text,
        @Nullable String subject,
        @Nullable PartialDate publishedOn,
        StatementReading reading,
        float[] vector) {}
