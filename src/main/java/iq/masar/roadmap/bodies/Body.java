package iq.masar.roadmap.bodies;

import iq.masar.kernel.Label;
import iq.masar.roadmap.votes.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A body as its page shows it. */
public record Body(String id, Label name, Optional<Rule> rule, List<Seat> seats, String sources) {
    public Body {
        seats = List.copyOf(seats);
    }

    /** The seats that stand on a day. */
    public List<Seat> standing(LocalDate day) {
        return seats.stream().filter(seat -> seat.stands(day)).toList();
    }

    /** An institution's place. */
    public record Seat(
            UUID id, String institution, Label name, LocalDate since, Optional<LocalDate> until, String source) {
        public boolean stands(LocalDate day) {
            return !day.isBefore(since) && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Who holds a seat, by account. */
    public record Holder(UUID seat, UUID account, String role, LocalDate since, Optional<LocalDate> until) {
        /** Whether the term runs on a day; the last day is part of it. */
        public boolean runs(LocalDate day) {
            return until.filter(day::isAfter).isEmpty();
        }
    }

    /** A decision with its number. */
    public record Decision(String body, int year, int number, String ar, String ckb, String en, Instant at) {
        /** {@code 3/2026}, as it is cited. */
        public String cite() {
            return number + "/" + year;
        }
    }

    /** What somebody is to do. */
    public record ActionPoint(
            UUID id,
            String body,
            Label owner,
            UUID seat,
            String text,
            LocalDate due,
            String state,
            String evidence,
            Optional<UUID> carriedTo) {
        /** Whether somebody still owes it, also when it was carried to a later meeting. */
        public boolean isOwed() {
            return state.equals("open") || state.equals("carried");
        }

        public boolean isOverdue(LocalDate day) {
            return isOwed() && due.isBefore(day);
        }
    }

    /** A vote on one version of a paper, or an endorsement a document attests. */
    public record Endorsement(
            UUID id,
            String body,
            Optional<UUID> paper,
            int version,
            Optional<String> subject,
            String sha256,
            String state,
            Optional<LocalDate> attestedOn,
            String source,
            Optional<Instant> closedAt) {}
}
