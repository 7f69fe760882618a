package org.assay.extraction;

/** Forms of English words and the joints between them. */
final class WordForms {

    private WordForms() {}

    static String thirdPerson(String lemma) {
        return lemma.matches(".*(?:s|sh|ch|x|z|o)")
                ? lemma + "es"
                : lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    /** "is", "are", "was" or "were", by what follows. */
    static String copula(boolean participle, String rest, boolean plural) {
        boolean past = participle
                && rest.matches(
                        "(?s).*(?:\\b(?:1[0-9]|20)\\d\\d|\\bago|century|\\bby \\p{Lu}).*|(?:[Ff]ounded|[Bb]orn|[Ll]aunched|[Rr]eleased|[Ii]nvented|[Cc]reated|[Oo]pened|[Ii]ntroduced)\\b.*");
        return past ? plural ? "were" : "was" : plural ? "are" : "is";
    }

    /** Whether a noun looks like a plural. */
    static boolean looksPlural(String noun) {
        return noun.matches("\\p{L}{2,}s") && !noun.matches(".*(?:ss|us|sis)");
    }

    static String joined(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
    }

    static String lowerFirst(String words) {
        if (words.length() < 2 || !Character.isLowerCase(words.charAt(1)) && words.charAt(1) != ' ') {
            return words;
        }
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
