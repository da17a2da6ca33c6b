package iq.masar.kernel;

/** The code of one office of an institution, such as {@code MOMD-NI}: the ministry's branch in Ninewa. */
public record OfficeCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
