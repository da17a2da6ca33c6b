package iq.masar.laissezpasser.keys;

/** A key of seals cannot be made or read: a broken installation. */
final class NoSealKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSealKey(Throwable cause) {
        super(cause);
    }
}
