package iq.masar.linkage;

import java.io.Serializable;
import java.util.ArrayList;

/** The rows on their way to the workers: every value once, every cell a number. */
final class Rows implements Serializable {
    private static final long serialVersionUID = 1;
    private final String[][] columns;
    private final String[][] values;
    private final int[] dictionary;
    private final int[] cells;
    private final int left;
    private final String matching;
    private final double threshold;

    Rows(Records records, LinkagePlan plan) {
        int width = records.columns().size();
        columns = new String[width][];
        values = new String[width][];
        dictionary = new int[width];
        for (var c = 0; c < width; c++) {
            var column = records.columns().get(c);
            columns[c] = new String[] {column.name(), column.kind().name(), column.group()};
            dictionary[c] = c;
            for (var earlier = c - 1; earlier >= 0; earlier--) {
                dictionary[c] = records.dictionary(earlier) == records.dictionary(c) ? earlier : dictionary[c];
            }
            values[c] = dictionary[c] == c ? values(records, c) : new String[0];
        }
        cells = new int[records.size() * width];
        for (var row = 0; row < records.size(); row++) {
            for (var c = 0; c < width; c++) {
                cells[row * width + c] = records.cell(row, c);
            }
        }
        left = records.areTwoFiles() ? records.leftSize() : -1;
        matching = plan.matching().name();
        threshold = plan.threshold();
    }

    private static String[] values(Records records, int column) {
        var values = new String[records.dictionary(column).size()];
        for (var number = 0; number < values.length; number++) {
            values[number] = records.dictionary(column).value(number);
        }
        return values;
    }

    /** The same rows under the same numbers: values are met again in the order in which they were met first. */
    Records records() {
        var all = new ArrayList<Column>();
        for (var column : columns) {
            all.add(new Column(column[0], Kind.valueOf(column[1]), column[2]));
        }
        var records = new Records(all);
        var row = new String[columns.length];
        for (var at = 0; at < cells.length; at += columns.length) {
            if (at / columns.length == left) {
                records.endLeft();
            }
            for (var c = 0; c < row.length; c++) {
                row[c] = values[dictionary[c]][cells[at + c]];
            }
            records.addFolded(row);
        }
        if (left >= 0 && !records.areTwoFiles()) {
            records.endLeft();
        }
        return records;
    }

    LinkagePlan plan(Records records) {
        return new LinkagePlan(records.columns(), Matching.valueOf(matching), threshold, Likeness.acrossScripts());
    }
}
