package iq.masar.kernel;

/** The code of a governorate after ISO 3166-2:IQ without its prefix, such as {@code NI}. */
public record GovernorateCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
