package iq.masar.statistics.model;

import java.util.Optional;

/** A case as it was opened, in codes. */
public record CaseNote(
        String office,
        String governorate,
        String channel,
        Optional<String> category,
        Optional<Integer> birthYearBand,
        Optional<String> sex,
        int minors) {}
