package iq.masar.persons;

import java.util.UUID;

/** What became of a change to the register. */
public sealed interface PersonReply {
    record Done(UUID person) implements PersonReply {}

    sealed interface Refused extends PersonReply {}

    /** The tie would make somebody the caregiver of their own caregiver (REF-57). */
    record TieCircle() implements Refused {}

    /** Somebody saved this person meanwhile (H6). */
    record Overtaken() implements Refused {}

    /** Nobody of that id in this file, or not this officer's file. */
    record NotYours() implements Refused {}
}
