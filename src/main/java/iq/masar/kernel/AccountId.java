package iq.masar.kernel;

import java.util.UUID;

/** One person's account. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
