package iq.masar.persons.imports;

import iq.masar.persons.fictional.FictionalPeople;
import iq.masar.persons.register.EntryRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one row of a register file into the fields of an entry, or says what is wrong with it, cell by cell. */
final class RowReading {
    /** The columns a file may have; unknown ones refuse the file, missing ones are merely not known. */
    static final List<String> COLUMNS = FictionalPeople.COLUMNS;

    private final List<String> header;
    private final LocalDate today;

    /** A row as it was read. */
    record Row(long line, List<String> cells, Map<String, String> fields, List<RowFault> faults) {}

    RowReading(List<String> header, LocalDate today) {
        this.header = List.copyOf(header);
        this.today = today;
    }

    /** What is wrong with a file's first line. */
    static List<RowFault> faults(List<String> header) {
        var faults = new ArrayList<RowFault>();
        for (var at = 0; at < header.size(); at++) {
            if (!COLUMNS.contains(header.get(at))) {
                faults.add(new RowFault(1, header.get(at), "column-unknown"));
            } else if (header.indexOf(header.get(at)) != at) {
                faults.add(new RowFault(1, header.get(at), "column-twice"));
            }
        }
        if (!header.contains("own") && !header.contains("latin")) {
            faults.add(new RowFault(1, "own", "column-missing"));
        }
        return faults;
    }

    Row read(long line, List<String> cells) {
        var fields = new LinkedHashMap<String, String>();
        var faults = new ArrayList<RowFault>();
        if (cells.size() != header.size()) {
            faults.add(new RowFault(line, "", "cells"));
        }
        for (var at = 0; at < Math.min(cells.size(), header.size()); at++) {
            var text = cells.get(at).strip();
            if (text.indexOf('\uFFFD') >= 0) {
                faults.add(new RowFault(line, header.get(at), "unreadable"));
            } else if (!text.isEmpty()) {
                fields.put(field(header.get(at)), text);
            }
        }
        EntryRules.faults(fields, today)
                .forEach((field, cause) -> faults.add(new RowFault(line, column(field), cause)));
        EntryRules.settle(fields, today);
        return new Row(line, List.copyOf(cells), fields, faults);
    }

    private static String field(String column) {
        return column.startsWith("paper_")
                ? "paper.1." + column.substring("paper_".length())
                : column.replace('_', '-');
    }

    private static String column(String field) {
        return field.startsWith("paper.1.") ? "paper_" + field.substring("paper.1.".length()) : field.replace('-', '_');
    }
}
