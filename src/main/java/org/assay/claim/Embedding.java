package org.assay.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The stored sentence embedding of one text by one model. */
@Entity
class Embedding {

    @EmbeddedId
    private Key id;

    private byte[] vector;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Embedding() {}

    Embedding(String textSha256, String model, float[] vector) {
        this.id = new Key(textSha256, model);
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : vector) {
            bytes.putFloat(value);
        }
        this.vector = bytes.array();
    }

    Key id() {
        return id;
    }

    float[] vector() {
        float[] values = new float[vector.length / Float.BYTES];
        ByteBuffer.wrap(vector).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    /** Text and model. */
    @Embeddable
    record Key(String textSha256, String model) {}
}
