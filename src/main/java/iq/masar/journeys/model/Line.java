package iq.masar.journeys.model;

import iq.masar.kernel.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One traveller of an operation as its table knows them, by codes.
 *
 * @param id also the code on the traveller's card
 * @param number in the manifest, from 1
 * @param key keyed mark of the sending state's reference
 * @param content keyed mark of all the row says
 * @param file the return it belongs to
 * @param why it cannot travel, by code: {@code safeguard}, {@code undecided}, {@code unknown} …
 * @param fitAt when it was found fit
 */
public record Line(
        UUID id,
        int number,
        State state,
        UUID key,
        UUID content,
        Optional<CaseId> file,
        Optional<String> matchedBy,
        Optional<String> why,
        Optional<String> seat,
        Optional<UUID> family,
        Optional<String> apart,
        boolean needsFitness,
        Optional<Instant> fitAt) {
    /** How long a certificate of fitness is good (RET-32); a working value until the ministry's is confirmed. */
    public static final Duration FIT = Duration.ofHours(72);

    /** Where a line stands (returns.md (c)). */
    public enum State {
        IMPORTED,
        MATCHED,
        SEATED,
        BOARDED,
        NO_SHOW,
        UNFIT,
        WITHDRAWN,
        ARRIVED,
        UNACCOUNTED,
        RESOLVED,
        REMOVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Still on the ground, and free to be changed. */
        public boolean isBefore() {
            return this == IMPORTED || this == MATCHED || this == SEATED;
        }

        /** Went aboard, whatever came after. */
        public boolean isAboard() {
            return this == BOARDED || this == ARRIVED || this == UNACCOUNTED || this == RESOLVED;
        }

        /** Nobody knows yet what became of it; an operation is not reconciled with such a line. */
        public boolean isOpen() {
            return this == SEATED || this == BOARDED || this == UNACCOUNTED;
        }
    }

    /** Whether it may go aboard then: no certificate is asked for, or one is fresh enough. */
    public boolean isFit(Instant then) {
        return !needsFitness
                || fitAt.filter(at -> !at.isAfter(then) && !at.plus(FIT).isBefore(then))
                        .isPresent();
    }

    /** What the acts of all devices make of it; a line nobody noted stands as it stood. */
    public State noted(BoardingList acts) {
        var gate = acts.gate(number).map(Act::kind);
        if (gate.isEmpty()) {
            return state;
        }
        return switch (gate.get()) {
            case NO_SHOW -> State.NO_SHOW;
            case UNFIT -> State.UNFIT;
            case WITHDRAWN -> State.WITHDRAWN;
            case BOARDED, ARRIVED, UNACCOUNTED -> state == State.RESOLVED ? state : aboard(acts);
        };
    }

    private State aboard(BoardingList acts) {
        return acts.arrival(number)
                .map(act -> act.kind() == Act.Kind.ARRIVED ? State.ARRIVED : State.UNACCOUNTED)
                .orElse(State.BOARDED);
    }
}
