package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.text.Token;

/** What the words of one passage show on their surface, each a number from 0 to about 3. */
final class Surface {

    /** How many numbers {@link #of} gives. */
    static final int SIZE = 53;

    private static final Pattern OPINION = words(
            "honestly|frankly|personally|arguably|i think|i believe|in my (?:view|opinion|book|experience)|to be fair|sadly|luckily|fortunately|unfortunately"
                    + "|beautiful|gorgeous|lovely|wonderful|awful|terrible|horrible|ugly|nice|great|amazing|awesome|stunning|perfect|fun|boring|pretty|delightful|charming|dull|silly|nonsense|glorious|superb|magical|favou?rite|love|hate|best|worst|better|worth|overrated|underrated|surprisingly|seems?|feels?|looks?");
    private static final Pattern MARKETING = words(
            "discover|enjoy|experience|unlock|boost|transform|effortless(?:ly)?|seamless(?:ly)?|world[- ]class|award[- ]winning|cutting[- ]edge|state[- ]of[- ]the[- ]art|game[- ]chang\\w+|revolutionary|unparalleled|ultimate|trusted|our (?:team|experts|customers)|we are (?:proud|thrilled|excited)|powerful|next level|peace of mind|for free|today");
    private static final Pattern ADVICE = words(
            "should|shouldn't|should not|ought|recommend\\w*|suggest\\w*|consider|if you|when you|make sure|remember|don't forget|always|never|choose|pick|go for|opt for|better off|worth (?:it|a)|advise\\w*|tip");
    private static final Pattern REFERENCE = words(
            "this (?:article|post|guide|page|blog|section|list|chapter|comparison)|in what follows|as (?:we|i) (?:said|saw|stated|mentioned)|mentioned (?:above|earlier)|below|above|see (?:also|section|chapter|page)|let's|let us|we will|we'll|i will|i'll|here (?:is|are|we)|table of|next (?:week|time|section)|first,|read on");
    private static final Pattern PREDICTION = words(
            "will|won't|going to|expect\\w*|forecast\\w*|predict\\w*|by 20[2-9]\\d|in the (?:coming|future|next)|soon|likely");
    private static final Pattern EXPERIENCE = words("i|i've|i'm|i'd|my|me|mine|we|we've|our|us|myself|my own");
    private static final Pattern YOU = words("you|your|you're|you'll|you've|yours|yourself|one's");
    private static final Pattern NEGATION =
            words("no|not|never|n't|without|nor|cannot|can't|doesn't|don't|isn't|won't|none");
    private static final Pattern ATTRIBUTION = words(
            "according to|found that|reported|said|says|study|studies|survey|researchers|trial|estimates?|showed|shows|published|experts");
    private static final Pattern SUPERLATIVE =
            words("most|least|largest|smallest|oldest|first|fastest|highest|lowest|only|biggest|longest|\\w+est");
    private static final Pattern COMPARATIVE = words(
            "than|more|less|fewer|faster|slower|cheaper|higher|lower|larger|smaller|compared|unlike|while|whereas|as \\w+ as");
    private static final Pattern DEFINITION = words(
            "(?:is|are|was|were) an?|consists? of|refers? to|known as|called|means|stands for|made (?:of|from)|based on|written in|founded|released|introduced|developed|invented|published|launched|built");
    private static final Pattern CAPABILITY = words(
            "can|cannot|can't|allows?|lets?|enables?|supports?|includes?|provides?|offers?|requires?|needs?|uses?|contains?|has|have|had|works?|runs?|comes?|costs?|weighs?");
    private static final Pattern HEDGE = words(
            "may|might|could|perhaps|maybe|probably|possibly|usually|often|sometimes|generally|typically|tends?|mostly|about|around|roughly|nearly|almost");
    private static final Pattern MARKED = Pattern.compile("[;:()—–]");
    private static final Pattern MONEY =
            Pattern.compile("[£$€¥]|\\b(?:dollars?|euros?|pounds?|cents?|pence|USD|EUR|GBP)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[0-9]|20)\\d\\ds?\\b");
    private static final Pattern UNIT = Pattern.compile(
            "\\d ?(?:%|per cent|percent|k?[mgWl]\\b|cm|mm|km|kg|mg|ml|GB|MB|TB|kWh|°|hours?|minutes?|days?|weeks?|months?|years?|million|billion)");

    private Surface() {}

    static float[] of(Piece piece, List<Token> tokens) {
        String words = piece.words();
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        Row row = new Row(SIZE);
        row.add(Math.log1p(tokens.size()) / 2);
        row.add(words.endsWith("?"));
        row.add(words.endsWith("!"));
        row.add(words.matches("(?s).*[.…][\"'”’)]*$"));
        row.add(words.endsWith(":"));
        row.add(!words.isEmpty() && Character.isLowerCase(words.charAt(0)));
        row.add(words.chars().anyMatch(Character::isDigit));
        row.add(Math.min(3, tokens.stream().filter(t -> t.tag().equals("NUM")).count()) / 2.0);
        for (Pattern pattern : List.of(
                OPINION,
                MARKETING,
                ADVICE,
                REFERENCE,
                PREDICTION,
                EXPERIENCE,
                YOU,
                NEGATION,
                ATTRIBUTION,
                SUPERLATIVE,
                COMPARATIVE,
                DEFINITION,
                CAPABILITY,
                HEDGE,
                MARKED,
                MONEY,
                YEAR,
                UNIT)) {
            row.add(pattern.matcher(lower).find()
                    || (pattern == MONEY || pattern == UNIT)
                            && pattern.matcher(words).find());
        }
        row.add(Math.min(2, EXPERIENCE.matcher(lower).results().limit(3).count()) / 2.0);
        row.add(Math.min(2, YOU.matcher(lower).results().limit(3).count()) / 2.0);
        grammar(row, tokens);
        for (Form form : List.of(
                Form.HEADING, Form.LEAD_IN, Form.PARAGRAPH, Form.ITEM, Form.TABLE_ROW, Form.FIGURE, Form.BYLINE)) {
            row.add(piece.form() == form);
        }
        row.add(piece.label() != null);
        row.add(piece.count() == 1);
        row.add(piece.index() == 0);
        row.add(piece.index() + 1 == piece.count());
        row.add(piece.heading().endsWith("?"));
        row.add(Headings.FACET.matcher(piece.heading()).matches());
        return row.values();
    }

    private static void grammar(Row row, List<Token> tokens) {
        int size = Math.max(1, tokens.size());
        String first = tokens.isEmpty() ? "X" : tokens.getFirst().tag();
        boolean bareVerb = first.equals("VERB")
                && tokens.getFirst().lemma().equalsIgnoreCase(tokens.getFirst().text());
        row.add(bareVerb);
        row.add(first.equals("VERB") && !bareVerb);
        row.add(first.equals("PRON"));
        row.add(first.equals("CCONJ") || first.equals("SCONJ"));
        row.add(first.equals("INTJ") || first.equals("ADV"));
        row.add(first.equals("PROPN"));
        row.add(tokens.stream().noneMatch(t -> t.tag().equals("VERB") || t.tag().equals("AUX")));
        row.add(count(tokens, "PROPN") * 2.0 / Math.sqrt(size));
        row.add(count(tokens, "ADJ") * 2.0 / Math.sqrt(size));
        row.add(count(tokens, "ADV") * 2.0 / Math.sqrt(size));
        row.add(count(tokens, "PRON") * 2.0 / Math.sqrt(size));
        row.add(count(tokens, "NOUN") * 1.0 / Math.sqrt(size));
    }

    private static double count(List<Token> tokens, String tag) {
        return tokens.stream().filter(t -> t.tag().equals(tag)).count();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\w'])(?:" + alternatives + ")(?![\\w])");
    }

    private static final class Row {
        private final float[] values;
        private int at;

        Row(int size) {
            values = new float[size];
        }

        void add(boolean is) {
            values[at++] = is ? 1 : 0;
        }

        void add(double value) {
            values[at++] = (float) value;
        }

        float[] values() {
            if (at != values.length) {
                throw new IllegalStateException(
                        "%d surface features where %d were declared".formatted(at, values.length));
            }
            return values;
        }
    }
}
