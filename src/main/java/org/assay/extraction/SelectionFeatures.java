package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<List<Token>> tokens =
                open.stream().map(p -> language.tokens(readable(p))).toList();
        List<float[]> features = of(open, tokens, article.length());
        List<Described> found = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            found.add(new Described(open.get(i).span(), open.get(i).kind(), features.get(i)));
        }
        return found;
    }

    /** One vector for each piece. */
    List<float[]> of(List<Piece> pieces, List<List<Token>> tokens, int length) {
        List<float[]> meanings = embedder.embedAll(
                pieces.stream().map(SelectionFeatures::meaning).toList());
        List<float[]> surfaces = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            surfaces.add(Surface.of(pieces.get(i), tokens.get(i)));
        }
        List<float[]> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            float[] row = new float[SIZE];
            System.arraycopy(meanings.get(i), 0, row, 0, Embedder.DIMENSIONS);
            int at = Embedder.DIMENSIONS;
            System.arraycopy(surfaces.get(i), 0, row, at, Surface.SIZE);
            at += Surface.SIZE;
            if (i > 0) {
                System.arraycopy(surfaces.get(i - 1), 0, row, at, Surface.SIZE);
            }
            at += Surface.SIZE;
            if (i + 1 < pieces.size()) {
                System.arraycopy(surfaces.get(i + 1), 0, row, at, Surface.SIZE);
            }
            at += Surface.SIZE;
            row[at++] = (float) pieces.get(i).span().start() / Math.max(1, length);
            row[at++] = i == 0 ? 1 : 0;
            row[at++] = i + 1 == pieces.size() ? 1 : 0;
            row[at++] = (float) Math.log1p(pieces.size()) / 5;
            hash(row, at, pieces.get(i), tokens.get(i));
            found.add(row);
        }
        return found;
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
