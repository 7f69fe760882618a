package org.assay.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that lay a page out, and writes the former as rows between bars. */
final class HtmlTable {

    private HtmlTable() {}

    static boolean isData(Element table) {
        return !table.attr("role").equals("presentation")
                && table.select("table").size() == 1
                && table.select("td h1, td h2, td h3").isEmpty()
                && table.select("tr").stream()
                                .filter(row -> cells(row).size() > 1)
                                .count()
                        > 1;
    }

    static Optional<String> caption(Element table) {
        return Optional.ofNullable(table.selectFirst("caption"))
                .map(Element::text)
                .filter(caption -> !caption.isBlank());
    }

    /** The rows, the first one underlined as the head. */
    static String rows(Element table) {
        List<String> rows = table.select("tr").stream()
                .filter(row -> !row.text().isBlank())
                .map(HtmlTable::row)
                .toList();
        long columns =
                rows.getFirst().replace("\\|", "").chars().filter(c -> c == '|').count() - 1;
        String line = "|" + " --- |".repeat((int) columns);
        return rows.getFirst()
                + "\n"
                + line
                + rows.stream().skip(1).map(row -> "\n" + row).collect(Collectors.joining());
    }

    private static String row(Element row) {
        return cells(row).stream()
                .map(cell -> cell.text().replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }
}
