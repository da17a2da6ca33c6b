package iq.masar.persons.twins;

import java.util.UUID;

/** What becomes of a step with a link. */
public sealed interface LinkReply {
    record Done(UUID id) implements LinkReply {}

    /** Who proposed a link does not confirm it. */
    record SecondPersonMissing() implements LinkReply {}

    /** The two sides hold different verified national numbers. */
    record NationalNumbersDiffer() implements LinkReply {}

    /** They are taken for one person already. */
    record AlreadyOne() implements LinkReply {}

    /** No such pair or link of a register the actor keeps, or it has moved on. */
    record NotNow() implements LinkReply {}
}
