package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds files for one person by keyed hashes, and keeps what was said about them. */
@Repository
public class LikenessStore {
    private final JdbcClient jdbc;

    LikenessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two files that may be for one person, and by what they are alike. */
    public record Likeness(
            CaseId file, String number, CaseId other, String otherNumber, boolean byPaper, boolean byName) {}

    /** Earlier files that share a paper, or name slots and day of birth, with a member of this one. */
    public List<Likeness> look(CaseId file) {
        return jdbc.sql("""
                select mine.file, mf.number, other.file as other, f.number as other_number,
                       bool_or(coalesce(other.paper = mine.paper, false)) as by_paper,
                       bool_or(coalesce(other.sketch = mine.sketch, false)) as by_name
                  from returns.member mine
                  join returns.file mf on mf.id = mine.file
                  join returns.member other
                    on other.file <> mine.file and (other.paper = mine.paper or other.sketch = mine.sketch)
                  join returns.file f on f.id = other.file
                 where mine.file = :file and f.linked is null and f.state not in ('closed', 'withdrawn')
                   and other.split_to is null
                 group by mine.file, mf.number, other.file, f.number
                """)
                .param("file", file.value())
                .query((row, n) -> likeness(row))
                .list();
    }

    public void insert(Likeness likeness, Optional<String> decided) {
        jdbc.sql("""
                insert into returns.likeness (file, other, by_paper, by_name, decided) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .param(likeness.file().value())
                .param(likeness.other().value())
                .param(likeness.byPaper())
                .param(likeness.byName())
                .param(decided.orElse(null))
                .update();
    }

    /** What waits for a person at a post. */
    public List<Likeness> waiting(OfficeCode post) {
        return jdbc.sql("""
                select l.file, f.number, l.other, o.number as other_number, l.by_paper, l.by_name
                  from returns.likeness l
                  join returns.file f on f.id = l.file
                  join returns.file o on o.id = l.other
                 where l.decided is null and f.post = ?
                 order by f.received_at
                """)
                .param(post.value())
                .query((row, n) -> likeness(row))
                .list();
    }

    /** What this file is alike to, decided or not. */
    public List<Likeness> of(CaseId file) {
        return jdbc.sql("""
                select l.file, f.number, l.other, o.number as other_number, l.by_paper, l.by_name
                  from returns.likeness l
                  join returns.file f on f.id = l.file
                  join returns.file o on o.id = l.other
                 where l.file = ? and l.decided is distinct from 'different'
                """)
                .param(file.value())
                .query((row, n) -> likeness(row))
                .list();
    }

    /** False when somebody was faster. */
    public boolean decide(CaseId file, CaseId other, String decided, AccountId by) {
        return jdbc.sql("""
                update returns.likeness set decided = ?, decided_by = ?
                 where file = ? and other = ? and decided is null
                """)
                        .params(decided, by.value(), file.value(), other.value())
                        .update()
                == 1;
    }

    private static Likeness likeness(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Likeness(
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("number"),
                new CaseId(row.getObject("other", UUID.class)),
                row.getString("other_number"),
                row.getBoolean("by_paper"),
                row.getBoolean("by_name"));
    }
}
