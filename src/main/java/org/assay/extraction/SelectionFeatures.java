package org.assay.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.Token;

/**
 * Describes each passage of an article by numbers: its meaning (sentence embedding), its surface, that of its
 * neighbours, its place in the article, and which words it uses (hashed). Beside them stand its words and, in words, its
 * place, for the model that reads.
 */
public final class SelectionFeatures {

    /** Words are hashed into so many features. */
    private static final int HASHED = 2048;

    /** So many characters of a passage are read, so many of what stands above it, and of the end of the one before. */
    private static final int LONGEST = 600;

    private static final int ABOVE = 160;
    private static final int BEFORE = 160;

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
     * A passage as the models see it.
     *
     * @param span where it stands in the article
     * @param words of the passage, a long one cut
     * @param place its form, the headings and the lead-in it stands under, the end of the passage before it
     * @param features {@link #SIZE} numbers
     */
    public record Described(Span span, String words, String place, float[] features) {}

    /** The passages of an article that the models decide on, in reading order. */
    public List<Described> describe(String article) {
        List<Piece> pieces = Pieces.of(article, new Sentences(language));
        List<Described> found = new ArrayList<>();
        of(pieces.stream().filter(Piece::isOpen).toList(), article.length()).forEachRemaining(found::add);
        return found;
    }

    /**
     * The pieces as the models see them, each made when it is asked for: all at once they would take 10 KB a piece.
     *
     * @param pieces in reading order
     * @param length of the article
     */
    Iterator<Described> of(List<Piece> pieces, int length) {
        return new Rows(pieces, length);
    }

    private Tagged tagged(Piece piece) {
        List<Token> tokens = language.tokens(readable(piece));
        return new Tagged(tokens, Surface.of(piece, tokens));
    }

    private record Tagged(List<Token> tokens, float[] surface) {

        static final Tagged NOTHING = new Tagged(List.of(), new float[Surface.SIZE]);
    }

    /** The pieces one after the other; looks one piece ahead, and has the meanings of some more at hand. */
    private final class Rows implements Iterator<Described> {

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
        public Described next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are %d pieces".formatted(pieces.size()));
            }
            before = here;
            here = after;
            after = tagged(at + 1);
            if (at % MEANINGS_AT_ONCE == 0) {
                meanings = embedder.embedAll(pieces.subList(at, Math.min(pieces.size(), at + MEANINGS_AT_ONCE)).stream()
                        .map(piece -> start(readable(piece), LONGEST))
                        .toList());
            }
            float[] row = row(meanings.get(at % MEANINGS_AT_ONCE));
            Piece piece = pieces.get(at);
            String place = place(piece, at == 0 ? "" : readable(pieces.get(at - 1)));
            at++;
            return new Described(piece.span(), start(readable(piece), LONGEST), place, row);
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

    private static String place(Piece piece, String before) {
        List<String> headings = piece.headings();
        String above = String.join(" > ", headings.subList(Math.max(0, headings.size() - 2), headings.size()));
        String leadIn = piece.leadIn() == null ? "" : piece.leadIn();
        String end = before.substring(cut(before, Math.max(0, before.length() - BEFORE)));
        return "%s | %s | %s | %s"
                .formatted(
                        piece.form().name().toLowerCase(Locale.ROOT), start(above, ABOVE), start(leadIn, ABOVE), end);
    }

    private static String start(String text, int most) {
        return text.length() > most ? text.substring(0, cut(text, most)) : text;
    }

    /** Where a text can be cut near a place, so that no sign of two UTF-16 units is torn. */
    private static int cut(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
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
