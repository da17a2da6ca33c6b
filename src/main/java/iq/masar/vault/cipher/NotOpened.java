package iq.masar.vault.cipher;

/** A seal did not open. Which of the many possible causes is never said: all failures look alike (ASVS 11.2.5). */
public final class NotOpened extends RuntimeException {
    /** For whoever finds a seal not worth trying. */
    public static NotOpened unsaid() {
        return new NotOpened();
    }

    NotOpened() {
        super("not opened", null, false, false);
    }
}
