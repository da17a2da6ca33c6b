package iq.masar.directory.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.directory.model.ServiceColumns;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CSV profile of the directory, reading and writing. */
final class CsvFile {
    /** At most so many rows a file. */
    static final int MOST = 5_000;

    private CsvFile() {}

    static Sheet read(byte[] bytes) {
        var text = Encoding.text(bytes);
        if (text.isEmpty()) {
            var kind = Encoding.looksLikeWindows1256(bytes) ? "windows-1256" : "not-utf-8";
            return Sheet.refused(kind, List.of(Problem.at(Encoding.brokenLine(bytes), "", kind)));
        }
        var lines = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.get())) {
            for (var line : reader) {
                lines.add(line);
                if (lines.size() > MOST + 1) {
                    return Sheet.refused(
                            "utf-8", List.of(Problem.at((int) line.getStartingLineNumber(), "", "too-many", MOST)));
                }
            }
        } catch (CsvParseException broken) {
            return Sheet.refused("utf-8", List.of(Problem.at(lines.size() + 1, "", "not-csv")));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (lines.isEmpty()) {
            return Sheet.refused("utf-8", List.of(Problem.at(0, "", "empty")));
        }
        var header = lines.getFirst().getFields().stream().map(String::strip).toList();
        var wrong = headerProblems(header);
        return wrong.isEmpty() ? rows(header, lines.subList(1, lines.size())) : Sheet.refused("utf-8", wrong);
    }

    static String write(List<String> header, List<Map<String, String>> rows) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(header.stream()
                    .map(column -> Cells.neutral(row.getOrDefault(column, "")))
                    .toList()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<Problem> headerProblems(List<String> header) {
        var problems = new ArrayList<Problem>();
        ServiceColumns.NAMES.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add(Problem.at(1, column, "column-missing", column)));
        header.stream()
                .filter(column -> !ServiceColumns.NAMES.contains(column))
                .forEach(column -> problems.add(Problem.at(1, column, "column-unknown", column)));
        header.stream()
                .filter(column -> header.indexOf(column) != header.lastIndexOf(column))
                .distinct()
                .forEach(column -> problems.add(Problem.at(1, column, "column-twice", column)));
        return problems;
    }

    private static Sheet rows(List<String> header, List<CsvRecord> lines) {
        var rows = new ArrayList<Sheet.Row>();
        var problems = new ArrayList<Problem>();
        for (var line : lines) {
            var number = (int) line.getStartingLineNumber();
            if (line.getFieldCount() != header.size()) {
                problems.add(Problem.at(number, "", "cells", line.getFieldCount(), header.size()));
            }
            var cells = new LinkedHashMap<String, String>();
            for (var at = 0; at < Math.min(header.size(), line.getFieldCount()); at++) {
                cells.put(header.get(at), line.getField(at));
            }
            rows.add(new Sheet.Row(number, cells));
        }
        return new Sheet("utf-8", rows, problems);
    }
}
