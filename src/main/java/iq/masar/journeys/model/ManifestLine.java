package iq.masar.journeys.model;

import iq.masar.kernel.GovernorateCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One traveller of a manifest as the file says, days and codes read.
 *
 * @param line of the file it stood on, from 1
 * @param texts every column's text as it stood, for the corrected file
 */
public record ManifestLine(
        int line,
        Map<Column, String> texts,
        Optional<LocalDate> birth,
        Optional<LocalDate> expiry,
        Optional<GovernorateCode> governorate) {
    public ManifestLine {
        texts = Map.copyOf(texts);
    }

    public String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "line " + line;
    }
}
