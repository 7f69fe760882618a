package org.assay.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Who speaks about what: a row per topic, a column per source.
 *
 * @param columns the sources, by date
 * @param rows the topics
 * @param total the last row: all topics
 */
public record Matrix(List<Column> columns, List<Row> rows, Row total) {

    /** A source at the head of a column. */
    public record Column(String label, String date, String href) {}

    /** A topic, how many claims it has and a cell per source. */
    public record Row(String label, String href, long claims, List<Cell> cells) {}

    /** How one source speaks of one topic: its claims by what the sources say, and the search for them. */
    public record Cell(long agree, long conflict, long single, String href) {

        private static final int MOST_BLOCKS = 16;

        public long claims() {
            return agree + conflict + single;
        }

        /** A block per claim, agree before conflict before one source; scaled down beyond sixteen claims. */
        public List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            add(blocks, LineMark.AGREE, agree);
            add(blocks, LineMark.CONFLICT, conflict);
            add(blocks, LineMark.SINGLE, single);
            return blocks;
        }

        private void add(List<Block> blocks, LineMark mark, long count) {
            long drawn = claims() <= MOST_BLOCKS ? count : Math.round((double) count * MOST_BLOCKS / claims());
            for (long i = 0; i < (count > 0 ? Math.max(1, drawn) : 0); i++) {
                blocks.add(new Block(mark, blocks.size() * Block.STEP));
            }
        }
    }

    /** One block of a cell and where it starts, in pixels. */
    public record Block(LineMark mark, int x) {

        private static final int STEP = 6;
    }

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
