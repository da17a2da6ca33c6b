package iq.masar.journeys;

import java.util.HashSet;
import java.util.Set;

/** The seats of an operation that nobody has: the one somebody wishes for, or the first number that is free. */
final class FreeSeats {
    private final Set<String> taken;
    private final int seats;
    private int next;

    FreeSeats(Set<String> taken, int seats) {
        this.taken = new HashSet<>(taken);
        this.seats = seats;
    }

    boolean isFull() {
        return taken.size() >= seats;
    }

    /** @param wish as the file names it, or empty */
    String take(String wish) {
        var seat = wish;
        while (seat.isEmpty() || !taken.add(seat)) {
            next++;
            seat = String.valueOf(next);
        }
        return seat;
    }
}
