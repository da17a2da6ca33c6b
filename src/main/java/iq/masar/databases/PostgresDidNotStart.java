package iq.masar.databases;

/** The embedded server cannot run here; the sentence says what to do. For the operator's console only. */
final class PostgresDidNotStart extends RuntimeException {
    PostgresDidNotStart(String reason) {
        super(reason);
    }

    PostgresDidNotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
