package org.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Reads English: sentences, words, parts of speech and dictionary forms, by Apache OpenNLP. Thread-safe. */
public final class Language {

    private final OnDemand<Models> models = new OnDemand<>(Models::load);
    /** The readers keep state between calls, so each thread has its own. */
    private final ThreadLocal<Readers> readers = ThreadLocal.withInitial(this::readers);

    /** Dictionary forms already looked up, by tag and word; no more than {@link #MOST_LEMMAS}. */
    private final Map<String, String> seenLemmas = new ConcurrentHashMap<>();

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");
    /** What stands right before the verb of a subject. */
    private static final Set<String> BEFORE_VERB = Set.of("NOUN", "PROPN", "PRON", "ADV");
    /** What a subject before its verb does not hold. */
    private static final Set<String> NO_SUBJECT = Set.of("AUX", "PART", "SCONJ");

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "–", "—");

    private static final Pattern CONTRACTION =
            Pattern.compile("(.+(?=n['’]t$)|.+(?=['’](?:s|m|d|re|ve|ll)$)|can(?=not$)).+", Pattern.CASE_INSENSITIVE);

    private static final int MOST_LEMMAS = 200_000;

    /** So many sentences each thread keeps tagged: those of some paragraphs, for the readers that look at them in turn. */
    private static final int MOST_SENTENCES = 64;

    private Language() {}

    /** The models that are shipped with the program; their first use loads them. */
    public static Language open() {
        return new Language();
    }

    /** The sentences of a paragraph, by the model alone, without outer white space. */
    public List<Span> sentences(String paragraph) {
        List<Span> found = new ArrayList<>();
        for (opennlp.tools.util.Span span : readers.get().sentences.sentPosDetect(paragraph)) {
            found.add(new Span(span.getStart(), span.getEnd()));
        }
        return found;
    }

    /** Where the words and marks of one sentence stand; a contraction is one word. */
    public List<Span> words(String sentence) {
        return Arrays.stream(readers.get().tokens.tokenizePos(sentence))
                .map(word -> new Span(word.getStart(), word.getEnd()))
                .toList();
    }

    /** Whether a word is two, as "don't" and "cannot" are; or a noun with "'s". */
    public static boolean isContraction(String word) {
        return CONTRACTION.matcher(word).matches();
    }

    /** The words and marks of one sentence, tagged; the last sentences of a thread are not tagged again. */
    public List<Token> tokens(String sentence) {
        Readers mine = readers.get();
        List<Token> known = mine.seen.get(sentence);
        if (known != null) {
            return known;
        }
        List<Token> read = List.copyOf(read(mine, sentence));
        mine.seen.put(sentence, read);
        return read;
    }

    private List<Token> read(Readers mine, String sentence) {
        opennlp.tools.util.Span[] spans = mine.tokens.tokenizePos(sentence);
        String[] words = opennlp.tools.util.Span.spansToStrings(spans, sentence);
        String[] tagged = mine.tags.tag(straight(words));
        List<Token> found = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            addParts(words[i], spans[i].getStart(), tagged[i].split("\\+"), mine, found);
        }
        int plural = pluralVerb(found);
        if (plural > 0) {
            Token verb = found.get(plural);
            found.set(plural, new Token(verb.text(), verb.span(), verb.tag(), VerbForm.FINITE, verb.lemma()));
        }
        return found;
    }

    /**
     * The first verb of a sentence, where the tagger took it for an infinitive although its subject stands before it
     * ("Long hours of sitting shorten …"), as the plural is spelt like one; else -1.
     */
    private static int pluralVerb(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.form() == VerbForm.INFINITIVE && token.tag().equals("VERB")) {
                boolean follows =
                        i > 0 && BEFORE_VERB.contains(tokens.get(i - 1).tag());
                return follows && hasNominal(tokens, i) ? i : -1;
            }
            boolean another = token.form() != VerbForm.NONE && token.form() != VerbForm.GERUND;
            if (another || NO_SUBJECT.contains(token.tag()) || BREAKS.contains(token.text())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasNominal(List<Token> tokens, int before) {
        return tokens.subList(0, before).stream().anyMatch(t -> NOMINAL.contains(t.tag()));
    }

    /** The words with the apostrophes that the models know. */
    private static String[] straight(String[] words) {
        return Arrays.stream(words).map(Language::straight).toArray(String[]::new);
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }

    /** The models take a contraction for one word, "don't" for AUX+PART: it is two, and each has its own part of speech. */
    private void addParts(String word, int start, String[] tags, Readers mine, List<Token> found) {
        Matcher joined = CONTRACTION.matcher(word);
        if (tags.length == 2 && joined.matches()) {
            String end = word.substring(joined.end(1));
            String[] lemmas = lemma(mine, straight(word), tag(tags[0]) + "+" + tag(tags[1]))
                    .split("\\+");
            boolean known = lemmas.length == 2;
            found.add(token(joined.group(1), start, tags[0], known ? lemmas[0] : joined.group(1)));
            found.add(token(end, start + joined.end(1), tags[1], known ? lemmas[1] : end));
        } else {
            found.add(token(word, start, tags[0], lemma(mine, word, tag(tags[0]))));
        }
    }

    private static Token token(String word, int start, String tagged, String lemma) {
        VerbForm form = form(tagged.substring(tag(tagged).length()));
        return new Token(
                word, new Span(start, start + word.length()), tag(tagged), form, lemma.toLowerCase(Locale.ROOT));
    }

    /** The part of speech alone. */
    private static String tag(String tagged) {
        int colon = tagged.indexOf(':');
        return colon < 0 ? tagged : tagged.substring(0, colon);
    }

    /** A verb's form, as the tagger writes it behind the part of speech. */
    private static VerbForm form(String written) {
        return switch (written) {
            case ":Fin" -> VerbForm.FINITE;
            case ":Inf" -> VerbForm.INFINITIVE;
            case ":Part" -> VerbForm.PARTICIPLE;
            case ":Ger" -> VerbForm.GERUND;
            default -> VerbForm.NONE;
        };
    }

    /** The dictionary form of a word by itself: its neighbours hardly ever change it, and looking it up again is free. */
    private String lemma(Readers mine, String word, String tag) {
        String key = tag + ' ' + word;
        String known = seenLemmas.get(key);
        if (known != null) {
            return known;
        }
        String read = mine.lemmas.lemmatize(new String[] {word}, new String[] {tag})[0];
        String lemma = ("O".equals(read) || "_".equals(read) ? word : read).toLowerCase(Locale.ROOT);
        if (seenLemmas.size() < MOST_LEMMAS) {
            seenLemmas.put(key, lemma);
        }
        return lemma;
    }

    private Readers readers() {
        Models loaded = models.get();
        return new Readers(
                new SentenceDetectorME(loaded.sentences),
                new TokenizerME(loaded.tokens),
                new POSTaggerME(loaded.tags),
                new LemmatizerME(loaded.lemmas),
                new LinkedHashMap<>(MOST_SENTENCES * 2, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, List<Token>> eldest) {
                        return size() > MOST_SENTENCES;
                    }
                });
    }

    private record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {

        static Models load() {
            try {
                return new Models(
                        new SentenceModel(resource("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")),
                        new TokenizerModel(resource("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")),
                        new POSModel(resource("org/assay/text/parts-of-speech.bin")),
                        new LemmatizerModel(resource("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the language models cannot be read from the program", unreadable);
            }
        }
    }

    private record Readers(
            SentenceDetectorME sentences,
            TokenizerME tokens,
            POSTaggerME tags,
            LemmatizerME lemmas,
            Map<String, List<Token>> seen) {}

    private static InputStream resource(String name) throws IOException {
        InputStream stream = Language.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IOException("no resource " + name);
        }
        return stream;
    }
}
