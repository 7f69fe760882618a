package org.assay.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.PartialDate;
import org.assay.text.StatementReading;
import org.jspecify.annotations.Nullable;

/** Reads "last year" and "this year" against the day an article appeared. */
final class RelativeDates {

    private static final Pattern YEAR = Pattern.compile("(?i)\\b(last|this) year\\b");

    private RelativeDates() {}

    /** The reading with the year that the words mean; the reading itself where they mean none or nobody dates the article. */
    static StatementReading resolved(StatementReading reading, String text, @Nullable PartialDate publishedOn) {
        Matcher year = YEAR.matcher(text);
        if (publishedOn == null || reading.asOf() != null || !year.find()) {
            return reading;
        }
        int published = publishedOn.earliest().getYear();
        if (published != publishedOn.latest().getYear()) {
            return reading;
        }
        PartialDate meant = PartialDate.ofYear(year.group(1).equalsIgnoreCase("last") ? published - 1 : published);
        return new StatementReading(
                reading.kind(),
                reading.polarity(),
                reading.hedged(),
                reading.quantities(),
                reading.dates(),
                meant,
                reading.version(),
                reading.attribution(),
                reading.scope());
    }
}
