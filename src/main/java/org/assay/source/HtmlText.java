package org.assay.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes HTML as Markdown text: headings after number signs, list items after hyphens, data tables as rows between
 * bars, blank lines between paragraphs. Walks without recursion, so that no nesting exhausts the stack.
 */
final class HtmlText implements NodeFilter {

    private static final Set<String> SILENT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "object",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "img");
    private static final Set<String> INLINE = Set.of("ins", "del", "br");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private String marker = "";
    private boolean afterItem;

    private HtmlText() {}

    /** The text of an element and all that is in it. */
    static String of(Element element) {
        HtmlText writer = new HtmlText();
        element.filter(writer);
        writer.endBlock();
        return writer.text.append(writer.text.isEmpty() ? "" : "\n").toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode string) {
            words.append(string.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || element.hasAttr("hidden")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            words.append('\n');
            return FilterResult.CONTINUE;
        }
        if (!isBlock(element)) {
            return FilterResult.CONTINUE;
        }
        endBlock();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> marker = "#".repeat(tag.charAt(1) - '0') + " ";
            case "ul", "ol" -> lists.push(tag.equals("ol") ? 1 : 0);
            case "li" -> marker = item();
            case "pre" -> {
                write("```\n" + element.wholeText().stripTrailing() + "\n```", false);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "table" -> {
                if (HtmlTable.isData(element)) {
                    HtmlTable.caption(element).ifPresent(caption -> write(caption, false));
                    write(HtmlTable.rows(element), false);
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            endBlock();
            String tag = element.normalName();
            if (tag.equals("ul") || tag.equals("ol")) {
                lists.pop();
                afterItem = afterItem && !lists.isEmpty();
            }
            if (tag.equals("li") || tag.matches("h[1-6]")) {
                marker = "";
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    private String item() {
        String indent = "  ".repeat(Math.clamp(lists.size() - 1L, 0, 8));
        int number = lists.isEmpty() ? 0 : lists.pop();
        lists.push(number == 0 ? 0 : number + 1);
        return indent + (number == 0 ? "- " : number + ". ");
    }

    private void endBlock() {
        String block = words.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?\\n[ \\n]*", marker.isEmpty() ? "\n" : " ")
                .strip();
        words.setLength(0);
        if (!block.isEmpty()) {
            boolean isItem = !marker.isEmpty() && !marker.startsWith("#");
            write(marker + block, isItem);
            marker = "";
        }
    }

    private void write(String block, boolean isItem) {
        if (!text.isEmpty()) {
            text.append(isItem && afterItem ? "\n" : "\n\n");
        }
        text.append(block);
        afterItem = isItem;
    }
}
