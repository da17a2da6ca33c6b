package iq.masar.databases;

import java.util.Optional;

/** The PostgreSQL we started ourselves, if we did. */
public record EmbeddedServer(Optional<LocalPostgres> local) {}
