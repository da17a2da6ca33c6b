package iq.masar.command.link;

/** What is wrong with a specification, said for the person who wrote it; nothing is linked. */
final class SpecFault extends Exception {
    private static final long serialVersionUID = 1L;

    SpecFault(String where, String what) {
        super(where + ": " + what);
    }
}
