package iq.masar.kernel;

/** The code of a service family, such as {@code housing} (code list E3). */
public record FamilyCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
