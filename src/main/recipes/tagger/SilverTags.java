import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Has Stanford CoreNLP tag sentences, one a line, and writes them as CoNLL-U: {@code SilverTags TEXTS TARGET.conllu}. Its
 * Penn Treebank tags become universal ones by rule, those of verbs and small words by the tags that follow.
 */
class SilverTags {

    private static final Set<String> ALWAYS_OPENING = Set.of(
            "because", "although", "though", "if", "whether", "while", "whereas", "unless", "that", "lest", "whilst");
    private static final Set<String> OPENING_BEFORE_A_VERB =
            Set.of("since", "as", "until", "till", "before", "after", "once", "except");
    private static final Set<String> POINTING = Set.of(
            "this", "that", "these", "those", "all", "some", "any", "both", "another", "each", "either", "neither");
    private static final int FARTHEST_VERB = 9;

    private final List<CoreLabel> tokens;

    private SilverTags(List<CoreLabel> tokens) {
        this.tokens = tokens;
    }

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        properties.setProperty(
                "tokenize.options", "invertible=true,normalizeParentheses=false,ptb3Escaping=false,untokenizable=allKeep");
        properties.setProperty("ssplit.isOneSentence", "true");
        properties.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        StanfordCoreNLP tagger = new StanfordCoreNLP(properties);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String sentence : Files.readAllLines(Path.of(arguments[0]))) {
                CoreDocument document = new CoreDocument(sentence);
                tagger.annotate(document);
                out.write(new SilverTags(document.tokens()).conllu(sentence));
            }
        }
    }

    private String conllu(String sentence) {
        StringBuilder rows = new StringBuilder("# text = " + sentence + "\n");
        for (int i = 0; i < tokens.size(); i++) {
            rows.append("%d\t%s\t_\t%s\t%s\t_\t_\t_\t_\t_\n"
                    .formatted(i + 1, tokens.get(i).originalText(), universal(i), tokens.get(i).tag()));
        }
        return rows.append('\n').toString();
    }

    private String universal(int i) {
        String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
        String tag = tokens.get(i).tag();
        return switch (tag) {
            case "MD" -> "AUX";
            case "NN", "NNS" -> word.equals("%") ? "SYM" : isPronoun(word) ? "PRON" : "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB", "RBR", "RBS" -> word.matches("not|n['’]t") ? "PART" : "ADV";
            case "WRB" -> "ADV";
            case "RP" -> "ADP";
            case "CD" -> "NUM";
            case "CC" -> "CCONJ";
            case "UH" -> "INTJ";
            case "POS" -> "PART";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "PDT" -> "DET";
            case "WDT" -> !word.equals("that") && tag(i + 1).matches("NNS?|JJ.?") ? "DET" : "PRON";
            case "DT" -> POINTING.contains(word) && !isBeforeNoun(i) ? "PRON" : "DET";
            case "TO" -> firstBehindAdverbs(i + 1).equals("VB") ? "PART" : "ADP";
            case "IN" -> word.equals("so") ? "CCONJ" : opensClause(i, word) ? "SCONJ" : "ADP";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(i, word) ? "AUX" : "VERB";
            case "SYM", "$", "#" -> "SYM";
            case "HYPH", "NFP", ",", ".", ":", "``", "''", "-LRB-", "-RRB-" -> word.equals("%") ? "SYM" : "PUNCT";
            default -> word.matches("\\p{Punct}+") ? "PUNCT" : "X";
        };
    }

    private String tag(int i) {
        return i < tokens.size() ? tokens.get(i).tag() : "";
    }

    private String firstBehindAdverbs(int i) {
        int at = i;
        while (tag(at).startsWith("RB")) {
            at++;
        }
        return tag(at);
    }

    private static boolean isPronoun(String word) {
        return word.matches("(no|any|some|every)(body|thing|one)|none");
    }

    /** Whether a noun follows, behind what can stand before it. */
    private boolean isBeforeNoun(int i) {
        int at = i + 1;
        while (at < i + 4 && tag(at).matches("JJ.*|CD|RB.*|VB[NG]|PRP\\$|DT|\\$")) {
            at++;
        }
        return tag(at).startsWith("NN") || tag(i + 1).equals("CD");
    }

    /** "since 2019" opens none, "since it was sold" does. */
    private boolean opensClause(int i, String word) {
        if (ALWAYS_OPENING.contains(word)) {
            return true;
        }
        if (!OPENING_BEFORE_A_VERB.contains(word) || tag(i + 1).equals("CD")) {
            return false;
        }
        for (int at = i + 1; at < i + FARTHEST_VERB && !tag(at).matches("|[,.:]|CC|IN|WDT|WP|WRB"); at++) {
            if (tag(at).matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuxiliary(int i, String word) {
        if (word.matches("be|am|is|are|was|were|been|being|['’](?:s|re|m)")) {
            return true;
        }
        if (word.matches("have|has|had|having|['’](?:ve|d)")) {
            int at = tag(i + 1).equals("PRP") ? i + 2 : i + 1;
            return firstBehindAdverbs(at).matches("VBN|VBD");
        }
        return word.matches("do|does|did") && asks(i);
    }

    /** Whether the verb that "do" stands for follows, in a question behind the subject. */
    private boolean asks(int i) {
        for (int at = i + 1; at < i + 6; at++) {
            if (tag(at).equals("VB")) {
                return true;
            }
            if (!tag(at).matches("PRP.*|NN.*|DT|JJ|CD|RB.*")) {
                return false;
            }
        }
        return false;
    }
}
