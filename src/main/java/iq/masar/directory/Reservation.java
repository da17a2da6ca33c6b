package iq.masar.directory;

/** What became of asking for a place (REF-5). */
public sealed interface Reservation {
    ServiceId service();

    /** The place is kept until it is released. */
    record Reserved(ServiceId service) implements Reservation {}

    /** Every place is taken; one may join the waiting list, behind {@code waiting} others. */
    record NoCapacity(ServiceId service, int waiting) implements Reservation {}

    /** The service does not take anybody now: closed, a draft, or gone. */
    record NotOffered(ServiceId service) implements Reservation {}
}
