package org.assay.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What stays alike where a text was copied and edited: the least hash in each of 128 ranges over its runs of five words
 * (Broder, On the resemblance and containment of documents, 1997; one permutation, Li, Owen and Zhang 2012).
 *
 * @param hashes at most 128; one of the whole text where it is shorter than a run
 */
record Fingerprint(Set<Long> hashes) {

    private static final int RUN = 5;
    private static final int RANGES = 128;

    Fingerprint {
        hashes = Set.copyOf(hashes);
    }

    static Fingerprint of(String text) {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        Set<Long> hashes = new TreeSet<>();
        ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
        runs.setOutputUnigrams(false);
        try (TokenStream least = new MinHashFilter(runs, 1, RANGES, 1, false)) {
            CharTermAttribute hash = least.addAttribute(CharTermAttribute.class);
            least.reset();
            while (least.incrementToken()) {
                hashes.add(number(hash));
            }
            least.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
        return new Fingerprint(hashes.isEmpty() ? Set.of((long) text.strip().hashCode()) : hashes);
    }

    /** The share of equal hashes, 0 to 1, of the one that has more. */
    double likeness(Fingerprint other) {
        long same = hashes.stream().filter(other.hashes::contains).count();
        return (double) same / Math.max(hashes.size(), other.hashes.size());
    }

    /** The first 64 of the 128 bits that the filter writes as eight characters. */
    private static long number(CharSequence hash) {
        long number = 0;
        for (int i = 0; i < Long.BYTES / Character.BYTES; i++) {
            number = number << Character.SIZE | hash.charAt(i);
        }
        return number;
    }
}
