package org.assay.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.assay.source.PassageKind;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.Token;

/**
 * Describes each passage of an article by numbers: its meaning (sentence embedding), its surface, that of its
 * neighbours, its place in the article, and which words it uses (hashed).
 */
public final class SelectionFeatures {

    /** Words are hashed into so many features. */
    private static final int HASHED = 2048;

    /** How many numbers describe a passage. */
    public static final int SIZE = Embedder.DIMENSIONS + 3 * Surface.SIZE + 4 + HASHED;

    /** How many of them, from the first, say what a passage is about and how it looks, without its single words. */
    public static final int DENSE = SIZE - HASHED;

    private final Language language;
    private final Embedder embedder;

    public SelectionFeatures(Language language, Embedder embedder) {
        this.language = language;
        this.embedder = embedder;
    }

    /**
     * A passage as the model sees it.
     *
     * @param span where it stands in the article
     * @param kind what it is by its form
     * @param features {@link #SIZE} numbers
     */
    public record Described(Span span, PassageKind kind, float[] features) {}

    /** The passages of an article that the model decides on, in reading order. */
    public List<Described> describe(String article) {
        List<Piece> pieces = Pieces.of(article, new Sentences(language));
        List<Piece> open = pieces.stream().filter(Piece::isOpen).toList();
        Iterator<float[]> features = of(open, article.length());
        List<Described> found = new ArrayList<>();
        for (Piece piece : open) {
            found.add(new Described(piece.span(), piece.kind(), features.next()));
        }
        return found;
    }

    /**
     * One vector for each piece, made when it is asked for: all at once they would take 10 KB a piece.
     *
     * @param pieces in reading order
     * @param length of the article
     */
    Iterator<float[]> of(List<Piece> pieces, int length) {
        return new Rows(pieces, length);
    }

    private Tagged tagged(Piece piece) {
        List<Token> tokens = language.tokens(readable(piece));
        return new Tagged(tokens, Surface.of(piece, tokens));
    }

    private record Tagged(List<Token> tokens, float[] surface) {

        static final Tagged NOTHING = new Tagged(List.of(), new float[Surface.SIZE]);
    }

    /** The vectors one after the other; looks one piece ahead, and has the meanings of some more at hand. */
    private final class Rows implements Iterator<float[]> {

        private static final int MEANINGS_AT_ONCE = 256;

        private final List<Piece> pieces;
        private final int length;
        private List<float[]> meanings = List.of();
        private Tagged before = Tagged.NOTHING;
        private Tagged here = Tagged.NOTHING;
        private Tagged after;
        private int at;

        Rows(List<Piece> pieces, int length) {
            this.pieces = pieces;
            this.length = length;
            this.after = tagged(0);
        }

        @Override
        public boolean hasNext() {
            return at < pieces.size();
        }

        @Override
        public float[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are %d pieces".formatted(pieces.size()));
            }
            before = here;
            here = after;
            after = tagged(at + 1);
            if (at % MEANINGS_AT_ONCE == 0) {
                meanings = embedder.embedAll(pieces.subList(at, Math.min(pieces.size(), at + MEANINGS_AT_ONCE)).stream()
                        .map(SelectionFeatures::meaning)
                        .toList());
            }
            float[] row = row(meanings.get(at % MEANINGS_AT_ONCE));
            at++;
            return row;
        }

        private Tagged tagged(int index) {
            return index < pieces.size() ? SelectionFeatures.this.tagged(pieces.get(index)) : Tagged.NOTHING;
        }

        private float[] row(float[] meaning) {
            float[] row = new float[SIZE];
            int next = 0;
            for (float[] part : List.of(meaning, here.surface, before.surface, after.surface)) {
                System.arraycopy(part, 0, row, next, part.length);
                next += part.length;
            }
            row[next++] = (float) pieces.get(at).span().start() / Math.max(1, length);
            row[next++] = at == 0 ? 1 : 0;
            row[next++] = at + 1 == pieces.size() ? 1 : 0;
            row[next++] = (float) Math.log1p(pieces.size()) / 5;
            hash(row, next, pieces.get(at), here.tokens);
            return row;
        }
    }

    private static String meaning(Piece piece) {
        String readable = readable(piece);
        return readable.length() > 600 ? readable.substring(0, 600) : readable;
    }

    /** What a piece says, label and cells included. */
    static String readable(Piece piece) {
        String label = piece.label();
        String words = piece.cells().isEmpty() ? piece.words() : String.join(" ", piece.cells());
        return label == null || piece.index() > 0 ? words : label + ": " + words;
    }

    private static void hash(float[] row, int from, Piece piece, List<Token> tokens) {
        String last = "^";
        float weight = (float) (1 / Math.sqrt(Math.max(4, 2 * tokens.size())));
        for (Token token : tokens) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            row[from + bucket(lemma)] += weight;
            row[from + bucket(last + ' ' + lemma)] += weight;
            last = lemma;
        }
        for (String word : piece.heading().toLowerCase(Locale.ROOT).split("\\W+")) {
            row[from + bucket("h:" + word)] += 0.2f;
        }
    }

    private static int bucket(String feature) {
        int hash = feature.hashCode() * 0x9E3779B1;
        return Math.floorMod(hash ^ hash >>> 15, HASHED);
    }
}
