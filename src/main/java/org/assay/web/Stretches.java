package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one part of a text after the other where marks begin and end. The parts are asked for in the order of the text, so
 * that a long text with many marks is gone through once.
 */
final class Stretches<T> {

    /**
     * A stretch within which nothing begins or ends.
     *
     * @param top the mark that lies on top of it, or null
     * @param ending the marks that end where it ends
     */
    record Stretch<T>(Span span, @Nullable T top, List<T> ending) {}

    private final Function<T, Span> where;
    private final Comparator<T> topmost;
    private final List<T> marks;
    private final List<T> open = new ArrayList<>();
    private int next;

    /**
     * Takes the marks of a whole text.
     *
     * @param marks in any order; they may overlap
     * @param topmost the mark that lies on top comes first
     */
    Stretches(List<T> marks, Function<T, Span> where, Comparator<T> topmost) {
        this.where = where;
        this.topmost = topmost;
        this.marks = marks.stream()
                .sorted(Comparator.comparingInt(mark -> where.apply(mark).start()))
                .toList();
    }

    /** The stretches of the next part, in order and without gaps. */
    List<Stretch<T>> of(Span part) {
        List<T> here = reaching(part).stream().sorted(topmost).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(part.start(), part.end()));
        for (T mark : here) {
            borders.add(Math.max(part.start(), where.apply(mark).start()));
            borders.add(Math.min(part.end(), where.apply(mark).end()));
        }
        List<Stretch<T>> stretches = new ArrayList<>();
        int start = part.start();
        for (int end : borders.tailSet(start, false)) {
            Span span = new Span(start, end);
            stretches.add(new Stretch<>(
                    span,
                    here.stream()
                            .filter(mark -> where.apply(mark).covers(span))
                            .findFirst()
                            .orElse(null),
                    here.stream().filter(mark -> where.apply(mark).end() == end).toList()));
            start = end;
        }
        return stretches;
    }

    /** The marks that overlap the next part, by their beginning. */
    List<T> reaching(Span part) {
        while (next < marks.size() && where.apply(marks.get(next)).start() < part.end()) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> where.apply(mark).end() <= part.start());
        return open.stream().filter(mark -> where.apply(mark).overlap(part) > 0).toList();
    }
}
