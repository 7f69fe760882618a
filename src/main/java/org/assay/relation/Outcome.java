package org.assay.relation;

/**
 * Probabilities of the three broad outcomes, and why hand-written rules moved them, if they did.
 *
 * @param agree that they support each other
 * @param unrelated that neither bears on the other
 * @param against that they cannot both hold at one time
 * @param reason the rule's sentence, empty where no rule applied
 */
record Outcome(double agree, double unrelated, double against, String reason) {

    /** Applies the rules that no statistics may overrule. */
    static Outcome of(double[] p, Evidence pair) {
        Outcome fitted = new Outcome(p[Combiner.AGREE], p[Combiner.UNRELATED], p[Combiner.AGAINST], "");
        if (Origins.clash(pair.a(), pair.b())) {
            return new Outcome(
                    0, 1 - Thresholds.DISPLAY, Thresholds.DISPLAY, "Their dates of its origin cannot both be right.");
        }
        String apart = ScopeRules.apart(pair.a(), pair.b());
        if (apart != null && fitted.against > fitted.unrelated && pair.wordsA().containedIn(pair.wordsB()) >= 0.5) {
            return new Outcome(fitted.agree, fitted.against, fitted.unrelated, apart);
        }
        String part = ScopeRules.deniedInPart(pair.a(), pair.b());
        if (part != null && fitted.against > fitted.unrelated) {
            return new Outcome(fitted.agree, fitted.against, fitted.unrelated, part);
        }
        if (pair.contest() > 0 && !pair.polarityDiffers() && fitted.against > fitted.agree) {
            return fitted.withAgreeAndAgainstSwapped("Both give the same side of the comparison the better of it.");
        }
        Figures.Outcome figures = pair.figures().outcome();
        if (fitted.against >= fitted.agree) {
            boolean compatible = figures == Figures.Outcome.COMPATIBLE || figures == Figures.Outcome.AGREE;
            boolean settled = compatible && !pair.saysOpposite() && pair.isSameMatter();
            return settled ? fitted.withAgreeAndAgainstSwapped("Both figures can be true at once.") : fitted;
        }
        if (pair.contest() < 0) {
            return fitted.withAgreeAndAgainstSwapped("They give opposite sides of one comparison the better of it.");
        }
        if (pair.isSameMatter() && figures == Figures.Outcome.DIFFER) {
            return fitted.withAgreeAndAgainstSwapped("");
        }
        if (pair.isSameMatter() && pair.datesClash() && figures != Figures.Outcome.AGREE) {
            return fitted.withAgreeAndAgainstSwapped("They date the same event differently.");
        }
        boolean denial = pair.polarityDiffers()
                && pair.opposites() == null
                && pair.wordsA().containedIn(pair.wordsB()) >= 0.8;
        return denial ? fitted.withAgreeAndAgainstSwapped("") : fitted;
    }

    private Outcome withAgreeAndAgainstSwapped(String why) {
        return new Outcome(against, unrelated, agree, why);
    }

    /** As a conflict that nobody is shown, since nothing in the words shows it. */
    Outcome doubted() {
        double most = Math.min(against, Thresholds.UNSEEN);
        return new Outcome(
                agree, unrelated + against - most, most, "No word, figure or date of one thing clashes in them.");
    }

    /** As an agreement that readers are not shown, since the statements are far apart in meaning. */
    Outcome farApart() {
        return agreeingAtMost(Thresholds.FAR_APART, "They are too far apart in meaning to be sure.");
    }

    /** As an agreement of two claims, since the statements are not near enough in meaning to be one. */
    Outcome looselyAlike() {
        return agreeingAtMost(Thresholds.LOOSELY_ALIKE, "They are not near enough in meaning to be one claim.");
    }

    private Outcome agreeingAtMost(double score, String why) {
        double most = Math.min(agree, score);
        return new Outcome(most, unrelated + agree - most, against, most < agree ? why : "");
    }

    /** As a conflict that readers are shown, since only what clashes sets the statements apart. */
    Outcome plain() {
        double least = Math.max(against, Thresholds.DISPLAY);
        double rest = against == 1 ? 0 : (1 - least) / (1 - against);
        return new Outcome(agree * rest, unrelated * rest, least, "But for what clashes they say the same.");
    }

    boolean isAgree() {
        return agree >= unrelated && agree >= against;
    }

    boolean isAgainst() {
        return !isAgree() && against >= unrelated;
    }
}
