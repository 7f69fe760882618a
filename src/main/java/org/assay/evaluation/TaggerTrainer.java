package org.assay.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.assay.text.Language;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Trains the tagger of parts of speech and forms of verbs: {@code TaggerTrainer TARGET DEV.conllu TRAIN.conllu…} prints how
 * it does on the first and learns from the others. A file given twice counts twice.
 */
public final class TaggerTrainer {

    private static final int ITERATIONS = 30;
    private static final int CUTOFF = 3;

    /** Words that treebanks take for subordinating before a verb in -ing; here they stay prepositions. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "by", "in", "of", "for", "with", "from", "without", "about", "at", "on", "to", "into", "than", "like",
            "through", "upon", "besides", "despite");

    /** A word of a treebank: where it stands in its sentence and what it is. */
    private record Annotated(Span span, String label) {}

    private TaggerTrainer() {}

    public static void main(String... arguments) throws IOException {
        List<POSSample> samples = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
            samples.addAll(samples(Path.of(file)));
        }
        Collections.shuffle(samples, new Random(1));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", "PERCEPTRON");
        parameters.put("Iterations", ITERATIONS);
        parameters.put("Cutoff", CUTOFF);
        POSModel model =
                POSTaggerME.train("eng", new CollectionObjectStream<>(samples), parameters, new POSTaggerFactory());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            model.serialize(out);
        }
        report(new POSTaggerME(model), samples(Path.of(arguments[1])), samples.size());
    }

    private static void report(POSTaggerME tagger, List<POSSample> dev, int trainedOn) {
        int words = 0;
        int right = 0;
        int parts = 0;
        for (POSSample sample : dev) {
            String[] tagged = tagger.tag(sample.getSentence());
            for (int i = 0; i < tagged.length; i++) {
                words++;
                right += tagged[i].equals(sample.getTags()[i]) ? 1 : 0;
                parts += part(tagged[i]).equals(part(sample.getTags()[i])) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d sentences learned; of %d words part of speech right %.4f, with the form of verbs %.4f%n",
                trainedOn,
                words,
                (double) parts / words,
                (double) right / words);
    }

    private static String part(String label) {
        return label.replaceAll(":\\w+", "");
    }

    /** The sentences of a file in the words that our tokenizer makes of them; those whose words do not fit are left out. */
    private static List<POSSample> samples(Path conllu) throws IOException {
        Language language = Language.open();
        List<POSSample> found = new ArrayList<>();
        String text = "";
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(conllu)) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.isEmpty()) {
                POSSample sample = sample(text, rows, language);
                if (sample != null) {
                    found.add(sample);
                }
                rows.clear();
            } else if (Character.isDigit(line.charAt(0))) {
                String[] cells = line.split("\t");
                if (cells[0].matches("\\d+")) {
                    rows.add(cells);
                }
            }
        }
        return found;
    }

    private static @Nullable POSSample sample(String text, List<String[]> rows, Language language) {
        List<Annotated> annotated = new ArrayList<>();
        int at = 0;
        for (String[] cells : rows) {
            int start = text.indexOf(cells[1], at);
            if (start < 0) {
                return null;
            }
            at = start + cells[1].length();
            annotated.add(new Annotated(new Span(start, at), label(cells)));
        }
        List<Span> words = language.words(text);
        String[] labels = new String[words.size()];
        for (int i = 0; i < labels.length; i++) {
            Span word = words.get(i);
            List<Annotated> inside =
                    annotated.stream().filter(a -> a.span().overlap(word) > 0).toList();
            if (inside.isEmpty() || !inside.stream().allMatch(a -> word.covers(a.span()))) {
                return null;
            }
            labels[i] = label(word.in(text), inside);
        }
        return labels.length == 0
                ? null
                : new POSSample(words.stream().map(w -> w.in(text)).toArray(String[]::new), labels);
    }

    /** A contraction bears the labels of both its words, any other word that holds several that of its last real one. */
    private static String label(String word, List<Annotated> inside) {
        if (inside.size() == 2 && Language.isContraction(word)) {
            return inside.getFirst().label() + "+" + inside.getLast().label();
        }
        return inside.stream()
                .map(Annotated::label)
                .filter(label -> !label.matches("PUNCT|SYM"))
                .reduce((first, last) -> last)
                .orElse(inside.getFirst().label());
    }

    /** Part of speech, for verbs with their form; every "be" is an auxiliary. */
    private static String label(String[] cells) {
        String word = cells[1].toLowerCase(Locale.ROOT);
        String part = cells[3];
        if (part.equals("VERB") && cells[2].equals("be")) {
            part = "AUX";
        } else if (part.equals("SCONJ") && PREPOSITIONS.contains(word)) {
            part = "ADP";
        } else if (word.equals("so") && cells[4].equals("IN")) {
            part = "CCONJ";
        }
        if (!part.matches("VERB|AUX")) {
            return part;
        }
        return part
                + switch (cells[4]) {
                    case "VB" -> ":Inf";
                    case "VBN" -> ":Part";
                    case "VBG" -> ":Ger";
                    default -> ":Fin";
                };
    }
}
