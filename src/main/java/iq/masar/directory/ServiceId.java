package iq.masar.directory;

import java.util.UUID;

/** The identifier of one service in the directory. */
public record ServiceId(UUID value) {
    public static ServiceId of(String text) {
        return new ServiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
