package iq.masar.laissezpasser.checks;

/** What comes of showing a document at the end of its journey. */
public sealed interface Arrival {
    /** The journey is made; the document is retired. */
    record Retired(String number) implements Arrival {}

    /** It was over already, in the state named: an alarm went to the post that issued it (IDN-71). */
    record ShownAgain(String number, String state) implements Arrival {}

    /** It was never given to anybody: still {@code reserved} or {@code printed}, a stolen blank perhaps; an alarm went out. */
    record NeverHandedOver(String number, String state) implements Arrival {}

    /** No post of ours issued this number. */
    record NotOurs() implements Arrival {}
}
