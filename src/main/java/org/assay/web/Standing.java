package org.assay.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who says a claim and who says otherwise, put into words.
 *
 * @param saySo labels of the sources that say it, in the order of their dates
 * @param sayOtherwise labels of the sources against it; one may stand on both sides
 */
public record Standing(List<String> saySo, List<String> sayOtherwise) {

    /** One side in words: "Two say so" and the sources' labels. */
    public record SideInWords(LineMark mark, String words, String sources) {}

    /** Said of a claim that was made by sources which are gone. */
    static final String NO_SOURCE = "No source says it now";

    public Standing {
        saySo = List.copyOf(saySo);
        sayOtherwise = List.copyOf(sayOtherwise);
    }

    /** The line mark of the claim as a whole. */
    public LineMark mark() {
        if (!sayOtherwise.isEmpty()) {
            return LineMark.CONFLICT;
        }
        return saySo.size() > 1 ? LineMark.AGREE : LineMark.SINGLE;
    }

    /** Both sides for a list: who says so first, each with its names. */
    public List<SideInWords> sides() {
        if (mark() == LineMark.SINGLE) {
            String words = saySo.isEmpty() ? NO_SOURCE : "Only in " + String.join(", ", saySo);
            return List.of(new SideInWords(LineMark.SINGLE, words, ""));
        }
        List<SideInWords> sides = new ArrayList<>();
        if (!saySo.isEmpty()) {
            String words = Phrases.capital(Phrases.count(saySo.size(), "says so", "say so"));
            sides.add(new SideInWords(LineMark.AGREE, words, String.join(", ", saySo)));
        }
        if (!sayOtherwise.isEmpty()) {
            String words = Phrases.capital(Phrases.count(sayOtherwise.size())) + " otherwise";
            sides.add(new SideInWords(LineMark.CONFLICT, words, String.join(", ", sayOtherwise)));
        }
        return sides;
    }

    /** The whole in one line: "Two say so, one of them also says otherwise". */
    public String summary() {
        int against = sayOtherwise.size();
        Set<String> onBothSides = new HashSet<>(saySo);
        onBothSides.retainAll(sayOtherwise);
        int both = onBothSides.size();
        if (against == 0 && saySo.isEmpty()) {
            return NO_SOURCE;
        }
        if (against == 0) {
            return saySo.size() == 1 ? "One source says so" : Phrases.capital(Phrases.count(saySo.size())) + " say so";
        }
        if (saySo.size() == 1 && against == 1 && both == 1) {
            return "One source says both";
        }
        String so = Phrases.capital(Phrases.count(saySo.size(), "says so", "say so"));
        if (both == 0) {
            return "%s, %s otherwise".formatted(so, Phrases.count(against));
        }
        return both == against
                ? "%s, %s of them also %s otherwise".formatted(so, Phrases.count(both), both == 1 ? "says" : "say")
                : "%s, %s otherwise, %s of them on both sides"
                        .formatted(so, Phrases.count(against), Phrases.count(both));
    }
}
