package iq.masar.fuzz;

/** A reader broke a promise. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Broken(String promise) {
        super(promise);
    }

    static void unless(boolean kept, String promise) {
        if (!kept) {
            throw new Broken(promise);
        }
    }
}
