package iq.masar.databases;

import org.jspecify.annotations.Nullable;

/** Where the three databases are, and the embedded server if we had to start one. */
record Addresses(
        Address masar,
        Address keys,
        Address shared,
        @Nullable LocalPostgres server) {
    /** Three given addresses or none: half an installation is refused, because it would spill into the wrong server. */
    static Addresses of(DatabaseSettings settings) {
        var masar = settings.masar() == null ? null : settings.masar().address();
        var keys = settings.keys() == null ? null : settings.keys().address();
        var shared = settings.shared() == null ? null : settings.shared().address();
        if (masar != null && keys != null && shared != null) {
            return new Addresses(masar, keys, shared, null);
        }
        if (masar != null || keys != null || shared != null) {
            throw new PostgresDidNotStart(
                    "give MASAR_DB_URL, MASAR_KEYS_DB_URL and MASAR_SHARED_DB_URL with users and passwords, or none of them");
        }
        var server = LocalPostgres.start(settings.home().resolve("postgres"));
        return new Addresses(server.database("masar"), server.database("keys"), server.database("shared"), server);
    }
}
