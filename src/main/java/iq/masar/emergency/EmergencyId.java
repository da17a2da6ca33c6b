package iq.masar.emergency;

import java.util.UUID;

/** The random number of one request for an emergency reading. */
public record EmergencyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
