package iq.masar.kernel;

/** The code of an institution, such as {@code MOMD}; see the code list E6 of the referral mechanism. */
public record OrganisationCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
