package iq.masar.returns.store;

import iq.masar.returns.model.TimeToDecision;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts returns; files linked to another count once, with it. */
@Repository
public class CountStore {
    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what times to decision are grouped. */
    public enum Group {
        ALL("'all'"),
        POST("post"),
        RULES("rule_set"),
        MONTH("to_char(received_at at time zone 'Asia/Baghdad', 'YYYY-MM')");

        private final String column;

        Group(String column) {
            this.column = column;
        }
    }

    /** @param part of the total */
    public record Share(long part, long total) {}

    private record Time(String cell, int days, int files) {}

    public long all() {
        return one("select count(*) from returns.file where linked is null");
    }

    public Map<String, Long> states() {
        return counts("select state, count(*) from returns.file where linked is null group by state order by state");
    }

    /** How many were complete when they were first looked at. */
    public Share checkedFirst() {
        return jdbc.sql("""
                select count(*) filter (where state <> 'incomplete') as part, count(*) as total
                  from (select distinct on (s.file) s.file, s.state
                          from returns.step s join returns.file f on f.id = s.file
                         where s.what = 'check' and f.linked is null order by s.file, s.at, s.id) first
                """)
                .query((row, n) -> new Share(row.getLong("part"), row.getLong("total")))
                .single();
    }

    /** Whole days of each decided file, stopped time taken off, and how many are undecided; withdrawn ones left out. */
    public Map<String, TimeToDecision> decisions(Group group) {
        var times = jdbc.sql("""
                select %s as cell, count(*) as files,
                       case when decided_at is null then -1 else
                           greatest(0, floor((extract(epoch from decided_at - received_at) - stopped_seconds) / 86400)) end as days
                  from returns.file
                 where linked is null and (decided_at is not null or state not in ('withdrawn', 'closed'))
                 group by 1, 3 order by cell
                """.formatted(group.column))
                .query((row, n) -> new Time(row.getString("cell"), row.getInt("days"), row.getInt("files")))
                .list();
        var grouped = new LinkedHashMap<String, List<Time>>();
        times.forEach(time -> grouped.computeIfAbsent(time.cell(), cell -> new java.util.ArrayList<>())
                .add(time));
        var cells = new LinkedHashMap<String, TimeToDecision>();
        grouped.forEach((cell, all) -> cells.put(
                cell,
                new TimeToDecision(
                        all.stream()
                                .filter(time -> time.days() >= 0)
                                .flatMapToInt(
                                        time -> IntStream.generate(time::days).limit(time.files()))
                                .toArray(),
                        all.stream()
                                .filter(time -> time.days() < 0)
                                .mapToInt(Time::files)
                                .sum())));
        return cells;
    }

    public long openSince(Instant moment) {
        return jdbc.sql("""
                select count(*) from returns.file
                 where linked is null and decided_at is null and state not in ('withdrawn', 'closed') and received_at <= ?
                """).param(Columns.time(moment)).query(Long.class).single();
    }

    /** Files each kind of safeguard held or stopped at least once. */
    public Map<String, Long> gates() {
        return counts("""
                select detail, count(distinct file) from returns.step where what in ('gate', 'hold') group by detail order by detail
                """);
    }

    /** Files that came to each of these states; those nobody came to are absent. */
    public Map<String, Long> passed(List<String> states) {
        return jdbc
                .sql("""
                select state, count(*) from (
                    select distinct s.state, s.file from returns.step s join returns.file f on f.id = s.file
                     where s.state = any (?) and f.linked is null) each_file
                 group by state
                """)
                .param(states.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(LinkedHashMap::new, (map, one) -> map.put(one.getKey(), one.getValue()), Map::putAll);
    }

    public Map<String, Long> overdueByPost(Instant now) {
        return jdbc
                .sql("""
                select post, count(*) from returns.file
                 where linked is null and decided_at is null and reply_due < ? and state not in ('withdrawn', 'closed')
                 group by post order by count(*) desc, post
                """)
                .param(Columns.time(now))
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(LinkedHashMap::new, (map, one) -> map.put(one.getKey(), one.getValue()), Map::putAll);
    }

    public Map<String, Long> overdueByRegister(Instant now) {
        return jdbc
                .sql("""
                select register, count(*) from returns.ask where answer is null and due < ?
                 group by register order by count(*) desc, register
                """)
                .param(Columns.time(now))
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(LinkedHashMap::new, (map, one) -> map.put(one.getKey(), one.getValue()), Map::putAll);
    }

    private long one(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Map<String, Long> counts(String sql) {
        return jdbc.sql(sql).query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(LinkedHashMap::new, (map, one) -> map.put(one.getKey(), one.getValue()), Map::putAll);
    }
}
