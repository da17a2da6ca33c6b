package iq.masar.journeys.store;

import iq.masar.journeys.model.Lodging;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.lodging}. */
@Repository
public class LodgingStore {
    private static final int MOST = 300;
    private final JdbcClient jdbc;

    LodgingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Over all stays. */
    public record Sum(long days, int people) {}

    public void insert(Lodging stay, AccountId by, Instant now) {
        jdbc.sql("""
                insert into journeys.lodging (id, return_file, starts, ends, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)
                """)
                .param(stay.id())
                .param(stay.file().value())
                .param(stay.starts())
                .param(stay.ends().orElse(null))
                .param(by.value())
                .param(Rows.time(now))
                .update();
    }

    /** False when it ended already. */
    public boolean end(UUID id, LocalDate day) {
        return jdbc.sql("update journeys.lodging set ends = ? where id = ? and ends is null and starts <= ?")
                        .params(day, id, day)
                        .update()
                == 1;
    }

    public Optional<Lodging> find(UUID id) {
        return jdbc.sql("select * from journeys.lodging where id = ?")
                .param(id)
                .query((row, number) -> new Lodging(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("return_file", UUID.class)),
                        row.getObject("starts", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class))))
                .optional();
    }

    /** Those that last first, then the newest. */
    public List<Lodging> list() {
        return jdbc.sql("select * from journeys.lodging order by ends is not null, starts desc, id limit ?")
                .param(MOST)
                .query((row, number) -> new Lodging(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("return_file", UUID.class)),
                        row.getObject("starts", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class))))
                .list();
    }

    /** Days housed up to and with that day, both ends counted, and how many are housed that day. */
    public Sum sum(LocalDate today) {
        return jdbc.sql("""
                select coalesce(sum(least(coalesce(ends, :today), :today) - starts + 1), 0) as days,
                       count(*) filter (where ends is null or ends >= :today) as people
                  from journeys.lodging where starts <= :today
                """)
                .param("today", today)
                .query((row, number) -> new Sum(row.getLong("days"), row.getInt("people")))
                .single();
    }
}
