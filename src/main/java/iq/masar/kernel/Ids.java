package iq.masar.kernel;

import java.util.UUID;

/** Where new identifiers come from: version 7, so that indexes grow at their end. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
