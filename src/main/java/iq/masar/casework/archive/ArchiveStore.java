package iq.masar.casework.archive;

import iq.masar.casework.archive.Archive.Finished;
import iq.masar.casework.CaseNumber;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds finished cases and empties them. */
@Repository
class ArchiveStore {
    private final JdbcClient jdbc;

    ArchiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finished> closedBefore(Instant time, int most) {
        return jdbc.sql("""
            select id, number, office, category, closed_at
              from casework.file
             where state = 'closed' and closed_at < ?
             order by closed_at, id
             limit ?
            """)
                .params(time.atOffset(ZoneOffset.UTC), most)
                .query((row, number) -> new Finished(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        new OfficeCode(row.getString("office")),
                        Optional.ofNullable(row.getString("category")),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The codes that could still point at somebody: where she lives, how she may be reached, who worked with her. */
    void forget(CaseId file) {
        jdbc.sql("""
            update casework.file
               set district = null, safe_channel = 'none', safe_from = null, safe_to = null, worker = null
             where id = ?
            """).param(file.value()).update();
    }
}
