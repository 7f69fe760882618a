package org.assay.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Says how probable it is that a passage holds a checkable fact and, where it does not, what it is instead. Trained by
 * {@code org.assay.evaluation.SelectionTrainer} on the features of {@link SelectionFeatures}.
 *
 * @param checkable two classes: left out, kept
 * @param reasons one class for each {@link Reason}, in their order; {@link Reason#FACT} is never chosen
 * @param threshold the least probability with which a passage is kept
 */
public record SelectionModel(LinearModel checkable, LinearModel reasons, double threshold) {

    private static final int FORMAT = 1;
    private static final String RESOURCE = "selection.bin.gz";

    /** The model that is shipped with the program. */
    public static SelectionModel shipped() {
        try (InputStream in = SelectionModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no resource " + RESOURCE);
            }
            return read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the selection model cannot be read from the program", unreadable);
        }
    }

    /** The probability that a passage with these features is checkable. */
    public double probability(float[] features) {
        return checkable.probabilities(features)[1];
    }

    /** The likeliest reason to leave out a passage with these features. */
    public Reason reason(float[] features) {
        double[] probabilities = reasons.probabilities(features);
        int best = Reason.OPINION.ordinal();
        for (Reason reason : Reason.OF_CONTENT) {
            if (reason != Reason.FACT && probabilities[reason.ordinal()] > probabilities[best]) {
                best = reason.ordinal();
            }
        }
        return Reason.values()[best];
    }

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target))) {
            out.writeInt(FORMAT);
            out.writeDouble(threshold);
            checkable.write(out);
            reasons.write(out);
        }
    }

    public static SelectionModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("selection model of format %d, not %d".formatted(format, FORMAT));
        }
        double threshold = in.readDouble();
        return new SelectionModel(LinearModel.read(in), LinearModel.read(in), threshold);
    }
}
