package org.assay.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things an article speaks of by name, each with one spelling that stands for it. Names are found by their shape (a
 * capital, digit or dot inside) and by how often the article uses them, never by what they mean.
 */
final class Names {

    private static final Pattern SHAPED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}|\\p{Ll}{1,3}\\p{Lu}(?:\\p{Lu}|\\p{Ll}{2}))[\\p{L}\\p{N}]*(?:[.&+#/-]?\\p{L}[\\p{L}\\p{N}+#]*|\\.\\d+)*[+#]*|\\p{Ll}{1,8}\\.\\p{L}{2,4}(?![\\p{L}]))"
                    + "(?: (?:\\p{Lu}[\\p{L}\\p{N}.&+#/-]*[\\p{L}\\p{N}+#]|\\d[\\d.]*\\p{Lu}?(?![\\p{L}\\d%.,]\\d)|\\p{Lu}(?=[ ,.;:]|$)))*");
    private static final Set<String> NO_NAMES = Set.of(
            ("i the a an it its this that these those they we you he she in on at for from by with and but or so if when while"
                            + " as to of not no yes there here what why how who which where is are do does can should will all both each every some most many one two three our"
                            + " your my their his her since after before because also however first second more pros cons choose use pick get best new top let vs versus"
                            + " january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));

    /** Words that stand beside a name in a heading and are no part of it. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)^(?:#?\\d{1,2}[.):]? +)|\\b(?:pros|cons|advantages?|disadvantages?|benefits?|drawbacks?|features?|review|overview|guide|comparison|limitations?|strengths?|weaknesses)\\b");

    /** Canonical spelling by comparison form. */
    private final Map<String, String> canonical = new LinkedHashMap<>();
    /** How often each thing is named, by comparison form. */
    private final Map<String, Integer> counts = new HashMap<>();
    /** Every spelling of each thing, by comparison form. */
    private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();

    /** So often named, a thing is known in small letters too. */
    private static final int OFTEN = 8;

    private final Map<String, String> shortForms = new HashMap<>();
    /** Words that the text writes with a capital letter only, but too seldom to take them for names by that alone. */
    private final Set<String> seldom = new HashSet<>();

    Names(List<Piece> pieces) {
        Map<String, Integer> lower = new HashMap<>();
        for (Piece piece : pieces) {
            boolean text = piece.isOpen() || piece.form() == Form.TABLE_HEAD;
            if (text && piece.form() != Form.HEADING) {
                for (String words :
                        piece.cells().isEmpty() ? List.of(SelectionFeatures.readable(piece)) : piece.cells()) {
                    collect(words, lower);
                }
            }
        }
        dropOrdinary(lower);
        dropOpened();
        for (Piece piece : pieces) {
            if (piece.form() == Form.HEADING || piece.form() == Form.MARKED_HEADING) {
                collectHeading(piece.words(), piece.offset() > piece.span().start() && piece.form() == Form.HEADING);
            }
        }
        spellings.forEach((form, all) -> canonical.put(
                form,
                all.entrySet().stream()
                        .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .orElseThrow()
                        .getKey()));
        shorten();
    }

    private void collect(String words, Map<String, Integer> lower) {
        for (String word : words.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                lower.merge(word, 1, Integer::sum);
            }
        }
        Matcher shaped = SHAPED.matcher(words);
        while (shaped.find()) {
            for (String part : shaped.group().split("(?i) (?:vs\\.?|versus) ?")) {
                take(part, words, shaped.start());
            }
        }
    }

    private void take(String found, String words, int start) {
        String name = clean(found);
        boolean opens = start == 0 || words.substring(0, start).matches("(?s).*[.!?:\"“(] *");
        if (name.length() >= 2
                && name.chars().anyMatch(Character::isLetter)
                && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            add(name, opens ? 1 : 3);
        }
    }

    /** Takes names from a heading where the text knows them, or their shape or number leaves no doubt. */
    private void collectHeading(String heading, boolean counted) {
        boolean compared = heading.matches("(?i).*\\b(?:vs\\.?|versus)\\s.*");
        boolean numbered = counted || compared || heading.matches("#?\\d{1,2}[.)] .*");
        String bare = withoutSide(heading);
        for (String part : bare.split("(?i) +(?:vs\\.?|versus|or|and) +|[,:?!()|]| [–—-] ")) {
            Matcher shaped = SHAPED.matcher(part.strip());
            while (shaped.find()) {
                String name = clean(shaped.group());
                boolean odd = name.matches(".*(?:\\p{Ll}\\p{Lu}|\\p{L}[.]\\p{L}|\\p{L} ?\\d).*")
                        && name.split(" ").length <= 3;
                boolean whole = numbered && name.equals(part.strip()) && name.split(" ").length <= 3;
                boolean known = spellings.containsKey(form(name));
                boolean headed = heading.startsWith(name + ":") && seldom.contains(form(name));
                if (name.length() >= 2
                        && (known || odd || whole || headed)
                        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                    add(name, 1);
                }
            }
        }
    }

    /** A heading without its number and words such as "pros" that only say which side of a thing it is about. */
    static String withoutSide(String heading) {
        return BESIDE.matcher(heading).replaceAll("");
    }

    private void add(String name, int weight) {
        String form = form(name);
        spellings.computeIfAbsent(form, f -> new TreeMap<>()).merge(name, 1, Integer::sum);
        counts.merge(form, weight, Integer::sum);
    }

    private static String clean(String found) {
        String name = found.replaceAll("['’]s?$", "")
                .replaceAll("-\\p{Ll}[\\p{Ll}-]*$", "")
                .replaceAll("[.&/-]+$", "");
        String[] words = name.split(" ");
        int from = 0;
        while (from < words.length && NO_NAMES.contains(words[from].toLowerCase(Locale.ROOT))) {
            from++;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    /** Forgets capitalised words that the article also writes small, and those that only open a sentence or two. */
    private void dropOrdinary(Map<String, Integer> lower) {
        counts.keySet().removeIf(form -> {
            String one = spellings.getOrDefault(form, Map.of()).keySet().stream()
                    .findFirst()
                    .orElse("");
            int count = counts.getOrDefault(form, 0);
            boolean small = true;
            for (String word : one.toLowerCase(Locale.ROOT).split(" ")) {
                small &= lower.getOrDefault(word, 0) * 3 > count;
            }
            boolean plain = one.matches("\\p{Lu}\\p{Ll}+");
            boolean ordinary = small || plain && count < 3;
            if (ordinary) {
                spellings.remove(form);
                if (!lower.containsKey(one.toLowerCase(Locale.ROOT))) {
                    seldom.add(form);
                }
            }
            return ordinary;
        });
    }

    /** Forgets "Key Python", of which a sentence always opens with the first word, where "Python" is the more frequent name. */
    private void dropOpened() {
        List<String> opened = new ArrayList<>();
        spellings.forEach((form, all) -> {
            String one = all.keySet().iterator().next();
            int times = all.values().stream().mapToInt(Integer::intValue).sum();
            int count = counts.getOrDefault(form, 0);
            String rest = one.substring(one.indexOf(' ') + 1);
            if (count == times && one.contains(" ") && counts.getOrDefault(form(rest), 0) > count) {
                opened.add(form);
            }
        });
        opened.forEach(form -> {
            spellings.remove(form);
            counts.remove(form);
        });
    }

    /** A name that is the beginning of exactly one longer, at least as frequent name is its short form. */
    private void shorten() {
        TreeMap<String, Set<String>> formsByName = new TreeMap<>();
        canonical.forEach((form, name) -> formsByName
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new TreeSet<>())
                .add(form));
        canonical.forEach((form, name) -> {
            List<String> longer = Stream.of(" ", ".")
                    .map(separator -> name.toLowerCase(Locale.ROOT) + separator)
                    .flatMap(opening -> formsByName.tailMap(opening).entrySet().stream()
                            .takeWhile(e -> e.getKey().startsWith(opening)))
                    .flatMap(e -> e.getValue().stream())
                    .filter(other -> !other.equals(form))
                    .limit(2)
                    .toList();
            if (longer.size() == 1 && counts.getOrDefault(longer.getFirst(), 0) * 2 >= counts.getOrDefault(form, 0)) {
                shortForms.put(form, longer.getFirst());
            }
        });
    }

    /** The name that stands for this spelling; null where it is not the name of a thing in this article. */
    @Nullable
    String canonical(String spelling) {
        if (spelling.isBlank()
                || counts.getOrDefault(form(clean(spelling.strip())), 0) < OFTEN
                        && !spelling.matches("(?s).*[\\p{Lu}.\\d].*")) {
            return null;
        }
        String form = form(clean(spelling.strip()));
        String longer = shortForms.getOrDefault(form, form);
        return canonical.get(longer);
    }

    int count(String name) {
        return counts.getOrDefault(form(name), 0);
    }

    /** The names used in some words, each once, as they stand for their things; the longest known ones. */
    List<String> in(String words) {
        List<String> found = new ArrayList<>();
        String[] parts = words.split("[ ,;:?!()|]+");
        for (int from = 0; from < parts.length; from++) {
            for (int to = Math.min(parts.length, from + 5); to > from; to--) {
                String name = canonical(String.join(" ", Arrays.copyOfRange(parts, from, to)));
                if (name != null) {
                    if (!found.contains(name)) {
                        found.add(name);
                    }
                    from = to - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** The frequent name that ends in a dot and this fragment, where a list item has lost the beginning of its first word. */
    @Nullable
    String damaged(String fragment) {
        if (!fragment.matches("\\p{Ll}{1,4}\\d?")) {
            return null;
        }
        List<String> ending = canonical.values().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*[.\\- ]" + fragment))
                .filter(name -> count(name) >= 6)
                .toList();
        return ending.isEmpty()
                ? null
                : ending.stream().max(Comparator.comparingInt(this::count)).orElse(null);
    }

    /** Other spellings by the name that stands for each thing, of names used more than once. */
    Map<String, List<String>> aliases() {
        Map<String, List<String>> found = new TreeMap<>();
        spellings.forEach((form, all) -> {
            String name = canonical.get(shortForms.getOrDefault(form, form));
            if (name != null) {
                for (String spelling : all.keySet()) {
                    if (!spelling.equals(name)) {
                        found.computeIfAbsent(name, n -> new ArrayList<>()).add(spelling);
                    }
                }
            }
        });
        return found;
    }

    /** What two spellings of one name have in common. */
    private static String form(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]", "");
        return letters.isEmpty() ? name : letters;
    }
}
