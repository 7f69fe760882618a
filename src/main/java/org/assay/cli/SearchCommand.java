package org.assay.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.assay.search.ClaimFilters;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.search.IndexUpdates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the claims that a query finds, one JSON object a line, best first. */
@Command(name = "search", description = "Prints the claims that a query finds, one JSON object a line, best first.")
final class SearchCommand implements Callable<Integer> {

    private static final String THERE = "Search there: %s/search, or GET %s/api/claims?q=….";
    private static final int MOST = 100;

    private final Application application;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words or a question.")
    private List<String> words = List.of();

    @Option(names = "--size", paramLabel = "N", description = "How many at the most, 1 to 100 (20).")
    private int size = ClaimQuery.USUAL_SIZE;

    SearchCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (size < 1 || size > MOST) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "--size is %d; expected 1 to %d".formatted(size, MOST));
        }
        return application.withKnowledgeBase(THERE, this::run);
    }

    private int run(ApplicationContext context) {
        context.getBean(IndexUpdates.class).repair();
        ClaimResults found = context.getBean(ClaimSearch.class)
                .search(new ClaimQuery(String.join(" ", words), ClaimFilters.NONE, ClaimOrder.RELEVANCE, 0, size));
        FoundClaim.Reader reader = new FoundClaim.Reader(context);
        reader.read(found.hits()).forEach(claim -> console.out().println(Json.line(claim)));
        return 0;
    }
}
