package iq.masar.laissezpasser;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that stands on a printed document. It passes through memory only.
 *
 * @param nationality {@code IRQ} or one of the codes of persons without
 * @param zone two lines of 36 characters
 * @param seal the visible digital seal over them
 */
public record Sheet(
        LaissezPasser document, Holder holder, String nationality, LocalDate issued, List<String> zone, byte[] seal) {
    public Sheet {
        zone = List.copyOf(zone);
        seal = seal.clone();
    }

    @Override
    public byte[] seal() {
        return seal.clone();
    }

    /** Nobody's particulars belong in a log. */
    @Override
    public String toString() {
        return "Sheet";
    }
}
