package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.returns.Interview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.interview}. */
@Repository
public class InterviewStore {
    private static final Duration NEAR = Duration.ofHours(1);
    private final JdbcClient jdbc;

    InterviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Interview interview) {
        jdbc.sql("""
                insert into returns.interview (id, file, at, zone, means, interpreter, woman, guardian, officer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        interview.id(),
                        interview.file().value(),
                        Columns.time(interview.at()),
                        interview.zone().getId(),
                        interview.means(),
                        interview.interpreter(),
                        interview.woman(),
                        interview.guardian(),
                        interview.officer().value())
                .update();
    }

    public void record(UUID id, String outcome, Optional<String> signature, Instant at) {
        jdbc.sql("update returns.interview set outcome = ?, signature = ?, recorded_at = ? where id = ?")
                .param(outcome)
                .param(signature.orElse(null))
                .param(Columns.time(at))
                .param(id)
                .update();
    }

    /** In the order they were set for. */
    public List<Interview> of(CaseId file) {
        return jdbc.sql("select * from returns.interview where file = ? order by at, id")
                .param(file.value())
                .query(InterviewStore::interview)
                .list();
    }

    public Optional<Interview> find(UUID id) {
        return jdbc.sql("select * from returns.interview where id = ?")
                .param(id)
                .query(InterviewStore::interview)
                .optional();
    }

    /** Those of a post that are still to be held, in the order of their time. */
    public List<Interview> waiting(OfficeCode post, int most) {
        return jdbc.sql("""
                select i.* from returns.interview i join returns.file f on f.id = i.file
                 where f.post = ? and f.state = 'interview_set' and i.outcome = 'set' order by i.at, i.id limit ?
                """)
                .param(post.value())
                .param(most)
                .query(InterviewStore::interview)
                .list();
    }

    public List<Interview> near(Interview interview) {
        return jdbc.sql("""
                select * from returns.interview
                 where officer = :officer and outcome = 'set' and id <> :id and at > :from and at < :until
                 order by at
                """)
                .param("officer", interview.officer().value())
                .param("id", interview.id())
                .param("from", Columns.time(interview.at().minus(NEAR)))
                .param("until", Columns.time(interview.at().plus(NEAR)))
                .query(InterviewStore::interview)
                .list();
    }

    private static Interview interview(ResultSet row, int number) throws SQLException {
        return new Interview(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                Columns.instant(row, "at"),
                ZoneId.of(row.getString("zone")),
                row.getString("means"),
                row.getBoolean("interpreter"),
                row.getBoolean("woman"),
                row.getBoolean("guardian"),
                new AccountId(row.getObject("officer", UUID.class)),
                row.getString("outcome"),
                Optional.ofNullable(row.getString("signature")));
    }
}
