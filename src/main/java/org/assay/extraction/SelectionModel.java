package org.assay.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.ToDoubleBiFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Says how probable it is that a passage holds a checkable fact and, where it does not, what it is instead. The features
 * of {@link SelectionFeatures} decide where they are sure; the others are read, and both are weighed. Trained by
 * {@code org.assay.evaluation.SelectionTrainer}.
 *
 * @param checkable two classes: left out, kept
 * @param reasons one class for each {@link Reason}, in their order; {@link Reason#FACT} is never chosen
 * @param blend two classes, for two features: the log odds of {@code checkable} and those of whoever reads
 * @param threshold the least probability with which a passage is kept
 */
public record SelectionModel(LinearModel checkable, LinearModel reasons, LinearModel blend, double threshold) {

    /** Beyond these log odds of the features nothing is gained by reading, on domains that they were not fitted on. */
    private static final double SURE = 3.5;

    private static final int FORMAT = 2;
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

    /**
     * The probability that a passage is checkable.
     *
     * @param reading gives the log odds of the words and the place of a passage; asked only where the features are not sure
     */
    public double probability(SelectionFeatures.Described passage, ToDoubleBiFunction<String, String> reading) {
        double odds = checkable.logOdds(passage.features());
        if (Math.abs(odds) < SURE) {
            double read = reading.applyAsDouble(passage.words(), passage.place());
            odds = blend.logOdds(new float[] {(float) odds, (float) read});
        }
        return 1 / (1 + Math.exp(-odds));
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
            blend.write(out);
        }
    }

    public static SelectionModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("selection model of format %d, not %d".formatted(format, FORMAT));
        }
        double threshold = in.readDouble();
        return new SelectionModel(LinearModel.read(in), LinearModel.read(in), LinearModel.read(in), threshold);
    }
}
