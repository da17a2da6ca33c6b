package iq.masar.agencies;

import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.time.LocalDate;

/** A governorate reached another stage of the roll-out (REF-49). */
public record RolloutAdvanced(GovernorateCode governorate, String from, String to, LocalDate day, Instant at) {}
