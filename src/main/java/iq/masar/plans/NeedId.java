package iq.masar.plans;

import java.util.UUID;

/** Names one recorded need. */
public record NeedId(UUID value) {
    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
