package org.assay.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.assay.source.PassageKind;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.LanguageDetector;
import org.assay.text.PartialDate;
import org.assay.text.PassageModel;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the checkable statements out of an article: structure, selection, context, splitting. The same text gives the
 * same extraction. Thread-safe.
 */
public final class Extractor {

    /**
     * Names the rules and the model. Raise it with every change of what is read: articles that another version has read
     * are then read anew at the next start.
     */
    public static final String VERSION = "extraction-13";

    private final Language language;
    private final Sentences sentences;
    private final Selection selection;
    private final StatementReader reader;
    private final LanguageDetector languages = LanguageDetector.open();

    public Extractor(Language language, Embedder embedder, StatementReader reader) {
        this.language = language;
        this.sentences = new Sentences(language);
        this.selection =
                new Selection(new SelectionFeatures(language, embedder), SelectionModel.shipped(), PassageModel.open());
        this.reader = reader;
    }

    /** Whether statements are read out of a language, by its ISO 639-1 code; where it is not known, they are. */
    public static boolean reads(String language) {
        return language.equals(LanguageDetector.ENGLISH) || language.equals(LanguageDetector.UNDETERMINED);
    }

    /**
     * Reads an article, as far as it is in English.
     *
     * @param text as stored; all spans of the answer count its UTF-16 units
     * @param publishedOn the day it appeared, against which "last year" is read; null where nobody says
     */
    public Extraction extract(String text, @Nullable PartialDate publishedOn) {
        List<Piece> pieces = Pieces.of(text, sentences);
        Tongues tongues = Tongues.of(pieces, languages);
        List<Piece> open = pieces.stream()
                .filter(piece -> piece.isOpen() && tongues.reads(piece))
                .toList();
        Iterator<Selection.Choice> choices = selection.choose(open, text.length());
        Names names = new Names(pieces);
        Statements statements = new Statements(language, reader, names, pieces, publishedOn);
        List<ReadPassage> passages = new ArrayList<>();
        for (Piece piece : pieces) {
            Selection.Choice choice;
            if (!piece.isOpen()) {
                choice = Selection.byForm(piece);
            } else if (tongues.reads(piece)) {
                choice = choices.next();
            } else {
                choice = Selection.OTHER_LANGUAGE;
            }
            passages.add(passage(piece, choice, statements));
        }
        return new Extraction(tongues.language(), passages, names.aliases());
    }

    private static ReadPassage passage(Piece piece, Selection.Choice choice, Statements statements) {
        PassageKind kind = choice.kept() && piece.kind() == PassageKind.HEADING ? PassageKind.SENTENCE : piece.kind();
        List<ReadStatement> read = List.of();
        if (choice.kept()) {
            read = statements.of(piece);
        } else {
            statements.pass(piece);
        }
        return new ReadPassage(
                piece.span(), kind, piece.headings(), choice.kept(), choice.reason(), choice.score(), read);
    }
}
