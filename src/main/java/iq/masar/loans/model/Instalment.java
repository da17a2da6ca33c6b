package iq.masar.loans.model;

import java.time.LocalDate;

/** One payment asked for: its number from 1, its last day, whole dinars. */
public record Instalment(int number, LocalDate due, long amount) {
    Instalment at(LocalDate later) {
        return new Instalment(number, later, amount);
    }
}
