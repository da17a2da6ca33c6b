package iq.masar.committee;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code committee.resolution} and {@code committee.lead}. */
@Repository
class CommitteeStore {
    private static final int A_PAGE = 100;
    private final JdbcClient jdbc;

    CommitteeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the number is taken. */
    boolean insert(UUID id, Resolution resolution, AccountId by, Instant at) {
        return jdbc.sql("""
                insert into committee.resolution (id, number, minutes, quorum, subject, owner, due, state, by, at)
                values (?, ?, ?, ?, ?, ?, ?, 'proposed', ?, ?)
                on conflict (number) do nothing
                """)
                        .params(
                                id,
                                resolution.number(),
                                resolution.minutes(),
                                resolution.quorum(),
                                resolution.subject(),
                                resolution.owner().value(),
                                resolution.due(),
                                by.value(),
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void state(UUID id, String state) {
        jdbc.sql("update committee.resolution set state = ? where id = ?")
                .params(state, id)
                .update();
    }

    Optional<Resolution> resolution(UUID id) {
        return jdbc.sql("select * from committee.resolution where id = ? for update")
                .param(id)
                .query(CommitteeStore::resolution)
                .optional();
    }

    List<Resolution> resolutions() {
        return jdbc.sql("select * from committee.resolution order by state = 'done', due, number limit ?")
                .param(A_PAGE)
                .query(CommitteeStore::resolution)
                .list();
    }

    void insert(UUID id, Lead lead, AccountId by, Instant at) {
        jdbc.sql("""
                insert into committee.lead (id, agency, licence, route, period, travellers, price_band, source, sent_to, by, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        lead.agency(),
                        lead.licence(),
                        lead.route(),
                        lead.period(),
                        lead.travellers(),
                        lead.priceBand(),
                        lead.source(),
                        lead.sentTo(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Lead> leads() {
        return jdbc.sql("select * from committee.lead order by at desc, id desc limit ?")
                .param(A_PAGE)
                .query((row, n) -> new Lead(
                        row.getObject("id", UUID.class),
                        row.getString("agency"),
                        row.getString("licence"),
                        row.getString("route"),
                        row.getString("period"),
                        row.getInt("travellers"),
                        row.getString("price_band"),
                        row.getString("source"),
                        row.getString("sent_to")))
                .list();
    }

    private static Resolution resolution(ResultSet row, int number) throws SQLException {
        return new Resolution(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("minutes"),
                row.getBoolean("quorum"),
                row.getString("subject"),
                new OfficeCode(row.getString("owner")),
                row.getObject("due", LocalDate.class),
                row.getString("state"));
    }
}
