package org.assay.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.assay.web.Segment.Tone;

/** What became of a text: the words that stayed, went and came, in reading order. */
final class Changes {

    private Changes() {}

    /** Compares two versions word by word; nothing where they are the same. */
    static List<Segment> between(String before, String after) {
        List<AbstractDelta<String>> runs =
                DiffUtils.diff(words(before), words(after), true).getDeltas();
        if (runs.stream().allMatch(run -> run.getType() == DeltaType.EQUAL)) {
            return List.of();
        }
        List<Segment> changes = new ArrayList<>();
        for (AbstractDelta<String> run : runs) {
            boolean stayed = run.getType() == DeltaType.EQUAL;
            add(changes, stayed ? List.of() : run.getSource().getLines(), Tone.GONE);
            add(changes, run.getTarget().getLines(), stayed ? Tone.PLAIN : Tone.NEW);
        }
        return changes;
    }

    private static void add(List<Segment> changes, List<String> words, Tone tone) {
        if (!words.isEmpty()) {
            if (!changes.isEmpty()) {
                changes.add(Segment.plain(" "));
            }
            changes.add(new Segment(String.join(" ", words), tone));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
