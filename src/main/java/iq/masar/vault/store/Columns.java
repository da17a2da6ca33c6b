package iq.masar.vault.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.vault.model.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** How our words lie in columns. */
final class Columns {
    private Columns() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(uuid(row, column));
    }

    static CaseId file(ResultSet row) throws SQLException {
        return new CaseId(uuid(row, "case_id"));
    }

    static Fingerprint print(ResultSet row, String column) throws SQLException {
        return new Fingerprint(row.getBytes(column));
    }

    static String[] ids(Collection<CaseId> files) {
        return files.stream().map(CaseId::toString).toArray(String[]::new);
    }
}
