package iq.masar.persons.imports;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One file brought into a register.
 *
 * @param expected line ends counted while it was received
 * @param lines lines read and durable
 * @param fresh rows of people not in the register before; {@code changed} correct an entry, {@code same} say what it says already,
 *     {@code bad} cannot be taken
 * @param holding how far its entries are held against the others, once it is confirmed
 */
public record Import(
        UUID id,
        UUID register,
        State state,
        long bytes,
        String encoding,
        long expected,
        long lines,
        long fresh,
        long changed,
        long same,
        long bad,
        Holding holding,
        AccountId by,
        Instant at) {
    /**
     * How far the entries of a confirmed file are held against all others, to find people written down twice.
     *
     * @param of how many entries were to be held; 0 before the file is confirmed
     * @param stopped an officer has stopped it; it goes on from there
     */
    public record Holding(long of, long held, boolean stopped) {
        public boolean isOver() {
            return held >= of;
        }

        /** From 0 to 100. */
        public int percent() {
            return of == 0 ? 100 : (int) Math.min(100, held * 100 / of);
        }
    }

    /** Where it stands. */
    public enum State {
        RECEIVING,
        READING,
        STOPPED,
        STAGED,
        REFUSED,
        CONFIRMED,
        DISCARDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public long good() {
        return fresh + changed + same;
    }

    /** How much of the file is read, from 0 to 100. */
    public int percent() {
        return expected == 0 ? 0 : (int) Math.min(100, lines * 100 / expected);
    }
}
