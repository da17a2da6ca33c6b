package iq.masar.seals;

/** A seal or token that may not be written: the caller handed in what the format cannot carry. */
public final class SealRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SealRefused(String what) {
        super(what);
    }
}
