package iq.masar.kernel;

import java.util.UUID;

/** Names one signed-in session inside this process; not the cookie. */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
