package iq.masar.statistics.store;

import iq.masar.statistics.model.Occurrence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks through all working notes, for building the shared store anew. */
@Component
public class WatchList {
    private final JdbcClient sql;

    WatchList(JdbcClient sql) {
        this.sql = sql;
    }

    /** A service as last heard. */
    record ServiceNote(
            UUID service, String governorate, String family, boolean active, Optional<LocalDate> verifiedOn) {}

    List<UUID> files() {
        return sql.sql("select case_id from statistics.case_watch")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    List<UUID> referrals() {
        return sql.sql("select referral_id from statistics.referral_watch")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    List<UUID> services() {
        return sql.sql("select service_id from statistics.service_watch")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    List<Occurrence> occurrences() {
        return sql.sql("""
                select key, kind, month, governorate, district, family, outcome from statistics.occurrence
                """).query((row, number) -> occurrence(row)).list();
    }

    Optional<ServiceNote> service(UUID service) {
        return sql.sql("""
                select service_id, governorate, family, active, verified_on
                  from statistics.service_watch where service_id = :service
                """)
                .param("service", service)
                .query((row, number) -> service(row))
                .optional();
    }

    private static ServiceNote service(ResultSet row) throws SQLException {
        return new ServiceNote(
                row.getObject("service_id", UUID.class),
                row.getString("governorate"),
                row.getString("family"),
                row.getBoolean("active"),
                Optional.ofNullable(row.getObject("verified_on", LocalDate.class)));
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                row.getObject("key", UUID.class),
                row.getString("kind"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("governorate"),
                Optional.ofNullable(row.getString("district")),
                Optional.ofNullable(row.getString("family")),
                row.getString("outcome"));
    }
}
