package org.assay.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.text.Language;
import org.jspecify.annotations.Nullable;

/** What each part of an article is about: the thing that a label, a heading or the title names. */
final class Topics {

    /** The number that a heading begins with. */
    static final Pattern NUMBERED = Pattern.compile("^(?:#?\\d{1,2}[.):]?|[A-Z][.)]) +");

    private static final Pattern DEFINED = Pattern.compile(
            "^(?:The )?(.{2,40}?) (?:is|are|was|were) (?:an?|the|one of the) (?:[^.;:]*?[ -])?(\\p{Ll}{3,})(?:$|[.,;]| (?:that|which|who|for|of|in|on|by|from|with|to|used|built|designed|based|made|created|developed|aimed|founded|known)\\b).*");

    static final Pattern STEP = Pattern.compile(
            "(?i)(?:step|part|chapter|day|tip|phase|stage|answer|question|week|round|section|appendix|figure|table|myth|fact|reason|mistake|rule|lesson)\\b.*");

    /** In words. */
    private static final int LONGEST_SIDE = 4;

    private final Names names;
    private final Language language;
    private final Headline headline;
    /** What stands between the headings, in small letters. */
    private final String body;

    private final List<String> pair;
    /** The thing that "the service" means, by noun, learnt from "X is a … service"; "" where several are defined so. */
    private final Map<String, String> defined = new HashMap<>();
    /** Whether a heading without a name names a thing, by heading: the article is looked through once for each. */
    private final Map<String, Boolean> things = new HashMap<>();

    Topics(Names names, Language language, List<Piece> pieces) {
        this.names = names;
        this.language = language;
        this.headline = Headline.of(names, language, pieces);
        this.body = pieces.stream()
                .filter(piece -> piece.form() != Form.HEADING && piece.form() != Form.MARKED_HEADING)
                .map(piece -> piece.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        List<String> inTitle = names.in(headline.title());
        this.pair = inTitle.size() == 2 ? inTitle : List.of();
        for (Piece piece : pieces) {
            Matcher definition = DEFINED.matcher(piece.words());
            if (piece.isOpen() && piece.words().length() < 400 && definition.matches()) {
                String name = names.canonical(definition.group(1));
                if (name != null) {
                    defined.merge(definition.group(2), name, (a, b) -> a.equals(b) ? a : "");
                }
            }
        }
    }

    /** The name that a definite description ("the service") stands for in this article; null where none is certain. */
    @Nullable
    String described(String noun) {
        String name = defined.get(noun.toLowerCase(Locale.ROOT));
        return name == null || name.isEmpty() ? null : name;
    }

    /** The one thing that the place of a piece says it is about; null where that is none or several. */
    @Nullable
    String of(Piece piece) {
        String label = piece.label();
        if (label != null && !STEP.matcher(label).matches()) {
            String named = only(label);
            if (named != null && label.split(" ").length <= 4) {
                return named;
            }
        }
        String leadIn = piece.leadIn();
        if (leadIn != null && names.in(leadIn).size() == 1) {
            return names.in(leadIn).getFirst();
        }
        List<String> headings = piece.headings();
        for (int i = headings.size() - 1; i >= 0 && !headings.get(i).equals(headline.title()); i--) {
            String heading = NUMBERED.matcher(headings.get(i)).replaceFirst("");
            List<String> found = names.in(heading);
            if (STEP.matcher(heading).matches()) {
                continue;
            }
            String side = found.isEmpty() ? side(heading) : null;
            if (side != null) {
                return side;
            }
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (found.size() > 1) {
                String whole = names.canonical(heading.replaceFirst(" ?[(–—:|].*", ""));
                return whole != null ? whole : null;
            }
            if (i > 0 && things.computeIfAbsent(headings.get(i), whole -> isThing(whole, heading))) {
                return WordForms.lowerFirst(heading);
            }
        }
        return ofArticle();
    }

    /** The side of a comparison in the title that a heading speaks of: "geared bike" of "Geared pros"; null where it names none. */
    private @Nullable String side(String heading) {
        String bare = Names.withoutSide(heading).strip();
        if (bare.isEmpty() || bare.equals(heading)) {
            return null;
        }
        List<String> words = List.of(bare.toLowerCase(Locale.ROOT).split("[ -]+"));
        List<String> sides = Stream.of(headline.title().split("(?i) (?:vs\\.?|versus|or|and) |[:?!|(]| [–—-] "))
                .map(String::strip)
                .filter(side ->
                        List.of(side.toLowerCase(Locale.ROOT).split("[ -]+")).containsAll(words))
                .toList();
        if (sides.size() != 1 || !isCompared()) {
            return null;
        }
        String side = sides.getFirst().split(" ").length <= LONGEST_SIDE ? sides.getFirst() : bare;
        return Objects.requireNonNullElse(names.canonical(side), WordForms.lowerFirst(side));
    }

    private boolean isCompared() {
        return Headline.COMPARED.matcher(headline.title()).matches();
    }

    /** Whether a heading without a name names a thing all the same. */
    private boolean isThing(String heading, String bare) {
        boolean numbered = !heading.equals(bare);
        boolean phrase = bare.matches("[\\p{L}\\d' -]+") && bare.split(" ").length <= (numbered ? 4 : 3);
        if (!phrase || Headings.FACET.matcher(bare).matches()) {
            return false;
        }
        return bare.contains(" ")
                && body.contains(bare.toLowerCase(Locale.ROOT))
                && Grammar.isNounPhrase(language.tokens(bare));
    }

    /** The title of the article; "" where it has none. */
    String title() {
        return headline.title();
    }

    /** The title in the case of a sentence. */
    String plainTitle() {
        return headline.plain();
    }

    /** The one thing the whole article is about; null where that is none or several. */
    @Nullable
    String ofArticle() {
        return headline.thing();
    }

    /** The two things the article sets side by side; empty where it does not. */
    List<String> pair() {
        return pair;
    }

    private @Nullable String only(String words) {
        List<String> found = names.in(words);
        return found.size() == 1 ? found.getFirst() : null;
    }
}
