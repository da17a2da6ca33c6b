package iq.masar.journeys;

import java.util.List;
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

    /** Somebody sits there (RET-27, bad input). */
    record SeatTaken(String seat) implements JourneyReply {}

    /** These lines stay behind while others of their family travel, and no reason is stored (RET-32). */
    record FamilyApart(List<Integer> lines) implements JourneyReply {
        public FamilyApart {
            lines = List.copyOf(lines);
        }
    }

    /** «الملف مستورد سابقاً» (RET-30). */
    record FileKnown() implements JourneyReply {}

    /** The file cannot be read as a table; why, by code, and on which line, 0 for the whole. */
    record Unreadable(String fault, int line) implements JourneyReply {}

    /** Columns a manifest needs, and those that were found (RET-28). */
    record HeaderWrong(List<String> missing, List<String> found) implements JourneyReply {
        public HeaderWrong {
            missing = List.copyOf(missing);
            found = List.copyOf(found);
        }
    }

    /** Nobody at that office has keys yet, so nothing can be sealed to it. */
    record NobodyThere(String office) implements JourneyReply {}

    /** An intake is kept by a branch, and none was chosen (RET-37). */
    record BranchMissing() implements JourneyReply {}

    /** The keys of this session are locked, or the audit cannot write: nothing is opened. */
    record KeysClosed() implements JourneyReply {}
}
