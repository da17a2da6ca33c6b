package iq.masar.returns;

import iq.masar.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the room of journeys tells this one; its bean is optional, and without it there is no flight to show. */
public interface OnTheWay {
    /** The seat this file has now. */
    Optional<Booking> booking(CaseId file);

    /** Operations and how many were seated, boarded and accounted for, newest first. */
    List<Flight> flights();

    /** Housed days up to and with that day, over all lodgings (RET-38). */
    Housed housed(LocalDate today);

    /** @param href page of the operation */
    record Booking(String operation, LocalDate day, String href) {}

    /** Counts of one operation: C1. */
    record Flight(String operation, LocalDate day, String state, int seated, int boarded, int arrived) {}

    /** @param people housed today */
    record Housed(long days, int people) {}
}
