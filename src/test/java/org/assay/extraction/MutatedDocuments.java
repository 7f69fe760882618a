package org.assay.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes damaged documents out of good ones; the same number always gives the same document. */
final class MutatedDocuments {

    /** One in so many documents has a line of up to a million characters. */
    private static final int ONE_LONG_IN = 4_000;

    private static final List<String> ODDITIES = List.of(
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u202E",
            "\u2066",
            "\u00AD",
            "\u0301",
            "\u2028",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "😀",
            "👩‍👩‍👧‍👦",
            "🇫🇷",
            "مرحبا بالعالم",
            "שלום עולם",
            "中文句子。",
            "。",
            "…",
            "\t",
            "\u00A0",
            "\r",
            "\r\n",
            "\f",
            "\u0085",
            "|",
            "||",
            "•",
            "-",
            "#",
            "```",
            "~~~",
            "> ",
            "* * *",
            "---",
            "===",
            "1.",
            "(a)",
            "[1]",
            "[",
            "((",
            "))",
            "\"",
            "“",
            "e.g.",
            "U.S.",
            "Node.js",
            "1M+",
            "30–50 ng/mL",
            "%",
            "£",
            "http://a.b/c?d=e#f",
            "&nbsp;",
            "&#0;",
            "<b>",
            "</div>",
            "<!--",
            "]]>",
            "which means",
            "because",
            ", and ",
            ";",
            ":");

    private static final List<String> REPEATED = List.of(
            "a",
            " a",
            "a.",
            ". ",
            "A. ",
            "(",
            ")",
            "[",
            "\"",
            "- ",
            "> ",
            "* ",
            "# ",
            "|",
            "| a ",
            "1. ",
            "1",
            "1,000 ",
            "\u200B",
            "\u0301",
            "😀",
            "و",
            "é",
            "\uD83D",
            "…",
            "…a",
            "e.g. ",
            "and ",
            "which ",
            "The tea, which ",
            "\t",
            "_",
            "&nbsp;",
            "a: ",
            "a - ",
            "Node.js ",
            "?",
            "!",
            "’",
            "\u202E");

    private final List<String> seeds;
    private final long seed;

    /**
     * A source of documents.
     *
     * @param seeds good documents, at least one
     */
    MutatedDocuments(List<String> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.seed = seed;
    }

    /** A document by its number: the name of a file that tells its format, and its bytes. */
    record Mutated(String name, byte[] bytes) {}

    Mutated document(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        if (number % ONE_LONG_IN == ONE_LONG_IN - 1) {
            return new Mutated("long.txt", repeated(random, 1_000_000).getBytes(UTF_8));
        }
        byte[] bytes =
                switch (random.nextInt(10)) {
                    case 0 -> noise(random);
                    case 1 -> flipped(part(random).getBytes(UTF_8), random);
                    case 2 -> cut(part(random).getBytes(UTF_8), random);
                    case 3 -> lines(part(random), random).getBytes(UTF_8);
                    case 4 -> nested(random).getBytes(UTF_8);
                    case 5 -> repeated(random, 2_000).getBytes(UTF_8);
                    case 6 -> (part(random) + repeated(random, 300) + part(random)).getBytes(UTF_8);
                    case 7 -> flipped(odd(part(random), random).getBytes(UTF_8), random);
                    default -> odd(part(random), random).getBytes(UTF_8);
                };
        return new Mutated(List.of("a.txt", "a.md", "a.html").get(random.nextInt(8) / 3), bytes);
    }

    private String part(Random random) {
        String whole = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(Math.max(1, whole.length() - 200));
        return whole.substring(from, Math.min(whole.length(), from + 60 + random.nextInt(600)));
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(800)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 0; i <= random.nextInt(12); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }

    private static String odd(String text, Random random) {
        StringBuilder odd = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(20); i++) {
            odd.insert(random.nextInt(odd.length() + 1), ODDITIES.get(random.nextInt(ODDITIES.size())));
        }
        return odd.toString();
    }

    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=[\n.])")));
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        String glue = List.of("\n", "", "\r", "\r\n\r\n", "\n\n", "\n- ", "\n> ", " | ", "\n\t")
                .get(random.nextInt(9));
        return String.join(glue, lines);
    }

    private static String nested(Random random) {
        int depth = 1 + random.nextInt(400);
        String open = List.of(
                        "<div>", "<ul><li>", "<table><tr><td>", "<b>", "> ", "- ", "(", "[", "“", "  ", "#", "<p><a>")
                .get(random.nextInt(12));
        String close = random.nextBoolean() ? "" : ")";
        String between = random.nextBoolean() ? "" : "\n";
        return (open + between).repeat(depth) + "The harbour was built in 1874." + (close + between).repeat(depth);
    }

    private static String repeated(Random random, int longest) {
        String one = REPEATED.get(random.nextInt(REPEATED.size()));
        String other = REPEATED.get(random.nextInt(REPEATED.size()));
        String both = random.nextBoolean() ? one : one + other;
        return both.repeat(Math.max(1, (longest / 2 + random.nextInt(longest / 2)) / both.length()));
    }
}
