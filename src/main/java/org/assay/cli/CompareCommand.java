package org.assay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assay.relation.PairClassifier;
import org.assay.relation.PairSides;
import org.assay.relation.TwoStepClassifier;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Reads pairs of statements, one JSON object a line, and prints how the first of each stands to the second. */
@Command(
        name = "compare",
        description = {
            "Reads pairs of statements from standard input, one JSON object a line, and prints how they stand:",
            "{\"id\",\"a\":{\"text\",\"subject\"?,\"publishedOn\"?},\"b\":{…}}; a bare string stands for {\"text\"}."
        })
final class CompareCommand implements Callable<Integer> {

    /** Lines answered side by side, of those that are there already. */
    private static final int PORTION = 64;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        console.keepForData();
        console.silenceLogs();
        Language language = Language.open();
        PairSides sides = new PairSides(Embedder.open(), new StatementReader(language));
        try (PairModel model = PairModel.open()) {
            return compare(new PairLines(sides), new TwoStepClassifier(model));
        }
    }

    private int compare(PairLines lines, PairClassifier classifier) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        int status = 0;
        int done = 0;
        for (List<String> portion = portion(input); !portion.isEmpty(); portion = portion(input)) {
            for (Answer answer : answers(portion, done + 1, lines, classifier)) {
                if (answer.fault != null) {
                    console.err().println(answer.fault);
                    status = 1;
                } else if (answer.pair != null) {
                    console.out().println(Json.line(answer.pair));
                }
            }
            console.out().flush();
            done += portion.size();
        }
        return status;
    }

    private static List<Answer> answers(
            List<String> portion, int firstNumber, PairLines lines, PairClassifier classifier) {
        return IntStream.range(0, portion.size())
                .parallel()
                .mapToObj(i -> answer(portion.get(i), firstNumber + i, lines, classifier))
                .toList();
    }

    private static Answer answer(String line, int number, PairLines lines, PairClassifier classifier) {
        if (line.isBlank()) {
            return new Answer(null, null);
        }
        try {
            PairLines.Pair pair = lines.read(line);
            return new Answer(ComparedPair.of(pair.id(), classifier.classify(pair.a(), pair.b())), null);
        } catch (PairLines.Malformed malformed) {
            return new Answer(null, "line %d: %s".formatted(number, malformed.getMessage()));
        }
    }

    /** The next line, waiting for it, and those behind it that need no waiting; empty at the end. */
    private static List<String> portion(BufferedReader input) throws IOException {
        List<String> portion = new ArrayList<>();
        String line = input.readLine();
        while (line != null) {
            portion.add(line);
            line = portion.size() < PORTION && input.ready() ? input.readLine() : null;
        }
        return portion;
    }

    private record Answer(
            @Nullable ComparedPair pair, @Nullable String fault) {}
}
