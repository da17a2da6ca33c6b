package iq.masar.journeys;

import java.util.UUID;

/** What the room answers to a step; refusals leave everything as it was. */
public sealed interface JourneyReply {
    record Done(UUID id) implements JourneyReply {}

    /** There is no such operation here; looks the same for everybody (H3). */
    record Unknown() implements JourneyReply {}

    /** It stands elsewhere now. */
    record NotNow(String state) implements JourneyReply {}

    /** More lines than seats (RET-27). */
    record SeatsExceeded(int lines, int seats) implements JourneyReply {}

    /** Two officers freeze a manifest (RET-27). */
    record SameOfficer() implements JourneyReply {}

    /** Boarding begins from a frozen manifest. */
    record NotFrozen() implements JourneyReply {}

    /** So many boarded lines have no outcome yet. */
    record LinesOpen(int lines) implements JourneyReply {}

    /** This row cannot fly, and why, by code (RET-31). */
    record NotBoardable(int row, String why) implements JourneyReply {}
}
