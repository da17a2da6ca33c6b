package iq.masar.statistics.model;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Something that happened once and is only counted. */
public record Occurrence(
        UUID key,
        String kind,
        YearMonth month,
        String governorate,
        Optional<String> district,
        Optional<String> family,
        String outcome) {}
