package iq.masar.returns.store;

import iq.masar.returns.model.TimeToDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    /** By what times to decision are grouped: all columns but its own are folded away. */
    public enum Group {
        ALL(7),
        POST(3),
        RULES(5),
        MONTH(6);

        private final int folded;

        Group(int folded) {
            this.folded = folded;
        }

        private static Group of(int folded) {
            return Arrays.stream(values())
                    .filter(group -> group.folded == folded)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Files in one state that have waited equally long.
     *
     * @param days whole days since receipt; below 0 when nobody waits for a decision any more
     * @param checked those that were looked at for completeness
     * @param first those among them that were complete at the first look
     */
    public record Standing(String state, int days, long files, long checked, long first) {}

    private record Time(int days, int files) {}

    /** Every file, by state and by how long it waits: read once, and added up by whoever asks. */
    public List<Standing> standings(Instant now) {
        return jdbc.sql("""
                select state, case when decided_at is null and state not in ('withdrawn', 'closed')
                                   then floor(date_part('epoch', :now - received_at) / 86400)::int else -1 end as days,
                       count(*) as files, count(complete_first) as checked, count(*) filter (where complete_first) as first
                  from returns.file where linked is null group by 1, 2 order by 1, 2
                """)
                .param("now", Columns.time(now))
                .query((row, n) -> new Standing(
                        row.getString("state"),
                        row.getInt("days"),
                        row.getLong("files"),
                        row.getLong("checked"),
                        row.getLong("first")))
                .list();
    }

    /** Whole days of each decided file, stopped time taken off, and how many are undecided; withdrawn ones left out. */
    public Map<Group, Map<String, TimeToDecision>> decisions() {
        var times = new EnumMap<Group, Map<String, List<Time>>>(Group.class);
        jdbc.sql("""
                with alike as (
                    select post, rule_set, date_trunc('month', received_at at time zone 'Asia/Baghdad') as month,
                           case when decided_at is null then -1 else
                               greatest(0, floor((date_part('epoch', decided_at - received_at) - stopped_seconds) / 86400)::int)
                           end as days, count(*) as files
                      from returns.file
                     where linked is null and (decided_at is not null or state not in ('withdrawn', 'closed'))
                     group by 1, 2, 3, 4)
                select grouping(post, rule_set, month) as kind, coalesce(post, rule_set, month, 'all') as cell, days, sum(files) as files
                  from (select post, rule_set, to_char(month, 'YYYY-MM') as month, days, files
                          from alike) named
                 group by grouping sets ((days), (days, post), (days, rule_set), (days, month))
                 order by kind, cell, days
                """).query(row -> {
            var group = Group.of(row.getInt("kind"));
            times.computeIfAbsent(group, any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString("cell"), any -> new ArrayList<>())
                    .add(new Time(row.getInt("days"), row.getInt("files")));
        });
        var decisions = new EnumMap<Group, Map<String, TimeToDecision>>(Group.class);
        for (var group : Group.values()) {
            var cells = new LinkedHashMap<String, TimeToDecision>();
            times.getOrDefault(group, Map.of()).forEach((cell, all) -> cells.put(cell, time(all)));
            decisions.put(group, cells);
        }
        return decisions;
    }

    private static TimeToDecision time(List<Time> all) {
        return new TimeToDecision(
                all.stream()
                        .filter(time -> time.days() >= 0)
                        .flatMapToInt(time -> IntStream.generate(time::days).limit(time.files()))
                        .toArray(),
                all.stream()
                        .filter(time -> time.days() < 0)
                        .mapToInt(Time::files)
                        .sum());
    }

    /** Files each kind of safeguard held or stopped at least once. */
    public Map<String, Long> gates() {
        return counts("""
                select detail, count(distinct file) from returns.step where what in ('gate', 'hold') group by detail order by detail
                """);
    }

    /** Files that came to each of these states; those nobody came to are absent. */
    public Map<String, Long> passed(List<String> states) {
        return counts("""
                select s.state, sum(f.files)
                  from (select reached, count(*) as files from returns.file where linked is null group by reached) f,
                       unnest(f.reached) s (state)
                 where s.state = any (?) group by s.state
                """, (Object) states.toArray(String[]::new));
    }

    public Map<String, Long> overdueByPost(Instant now) {
        return counts("""
                select post, count(*) from returns.file
                 where linked is null and decided_at is null and reply_due < ? and state not in ('withdrawn', 'closed')
                 group by post order by count(*) desc, post
                """, Columns.time(now));
    }

    public Map<String, Long> overdueByRegister(Instant now) {
        return counts("""
                select register, count(*) from returns.ask where answer is null and due < ?
                 group by register order by count(*) desc, register
                """, Columns.time(now));
    }

    private Map<String, Long> counts(String sql, Object... params) {
        return jdbc
                .sql(sql)
                .params(params)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(LinkedHashMap::new, (map, one) -> map.put(one.getKey(), one.getValue()), Map::putAll);
    }
}
