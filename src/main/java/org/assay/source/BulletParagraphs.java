package org.assay.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Turns paragraphs that are list items in print, "• one" and "• two", into lists. */
final class BulletParagraphs {

    private static final Pattern BULLET = Pattern.compile("^\\s*[·•▪◦‣●○■\\uF0B7]\\s+");

    private static final String MADE = "data-bullets";

    private BulletParagraphs() {}

    static void toLists(Element body) {
        for (Element paragraph : List.copyOf(body.select("p"))) {
            if (paragraph
                    .wholeText()
                    .lines()
                    .anyMatch(line -> BULLET.matcher(line).find())) {
                split(paragraph);
            }
        }
    }

    /** Lines without bullet go on with the item before; those before the first bullet stay a paragraph. */
    private static void split(Element paragraph) {
        List<String> lines = paragraph.wholeText().lines().toList();
        int first = 0;
        while (!BULLET.matcher(lines.get(first)).find()) {
            first++;
        }
        String lead = String.join(" ", lines.subList(0, first)).strip();
        if (!lead.isEmpty()) {
            paragraph.before(new Element("p").appendText(lead));
        }
        Element list = listBefore(paragraph);
        for (String line : lines.subList(first, lines.size())) {
            if (BULLET.matcher(line).find()) {
                list.appendElement("li");
            }
            list.children().getLast().appendText(BULLET.matcher(line).replaceFirst("") + " ");
        }
        paragraph.remove();
    }

    /** The list that the element before has become, or a new one in its place. */
    private static Element listBefore(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        if (before != null && before.hasAttr(MADE)) {
            return before;
        }
        Element list = new Element("ul").attr(MADE, "");
        paragraph.before(list);
        return list;
    }
}
