package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes pages of what went wrong, to be read by whoever improves it. */
public final class ErrorPages {

    private final Path folder;

    /** Pages in a folder that is made where it is missing. */
    public ErrorPages(Path folder) {
        this.folder = folder;
    }

    /** {@code pairs.html}: annotated pairs that were labelled otherwise, by what was true and what was said. */
    public void pairs(List<PairScores.Scored> scored) throws IOException {
        StringBuilder rows = new StringBuilder();
        scored.stream()
                .filter(s -> s.pair().truth() != PairTruth.of(s.decision().label()))
                .sorted(java.util.Comparator.comparing(
                                (PairScores.Scored s) -> s.pair().truth())
                        .thenComparing(s -> s.decision().label()))
                .forEach(s -> rows.append(row(
                        s.pair().truth().name(),
                        String.format(
                                Locale.ROOT,
                                "%s %.2f",
                                s.decision().label(),
                                s.decision().score()),
                        s.pair().a().text(),
                        s.pair().b().text(),
                        String.join(" ", s.decision().reasons()))));
        write("pairs.html", "Pairs labelled otherwise", rows);
    }

    /** {@code surfaced.html}: annotated relations that readers do not see, then what they see and was read as wrong or not read. */
    public void surfaced(SurfacingScore score) throws IOException {
        StringBuilder rows = new StringBuilder();
        score.found().annotated().stream()
                .filter(a -> !a.isShown())
                .forEach(a -> rows.append(
                        row(a.truth().name(), a.isCompared() ? "not shown" : "not compared", a.a(), a.b(), "")));
        for (Surfacing.Shown shown : score.found().shown()) {
            SurfacingScore.Reading reading = score.read().get(shown.key());
            if (reading == null || !reading.isRight()) {
                rows.append(row(
                        reading == null ? "not read yet" : "wrong: " + reading.reason(),
                        "shown as " + shown.type(),
                        shown.a(),
                        shown.b(),
                        String.join(" ", shown.reasons())));
            }
        }
        write("surfaced.html", "Relations missed, and shown wrongly", rows);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append("<td>").append(HtmlUtils.htmlEscape(cell)).append("</td>");
        }
        return row.append("</tr>\n").toString();
    }

    private void write(String file, String title, CharSequence rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file), """
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:15px/1.4 sans-serif;margin:2em}td{vertical-align:top;padding:.3em .8em;border-top:1px solid #ccc}</style>
                <h1>%1$s</h1>
                <table><tr><th>true<th>said<th>one<th>other<th>reasons</tr>
                %2$s</table></html>
                """.formatted(title, rows));
    }
}
