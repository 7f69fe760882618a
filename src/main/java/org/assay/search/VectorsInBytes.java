package org.assay.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene103.Lucene103Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;

/** The default codec with vectors searched as bytes, a quarter of the memory; the exact ones stay beside them. */
final class VectorsInBytes extends Lucene103Codec {

    private final KnnVectorsFormat vectors = new Lucene99HnswScalarQuantizedVectorsFormat();

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
    }
}
