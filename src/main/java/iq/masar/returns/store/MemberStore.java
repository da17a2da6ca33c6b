package iq.masar.returns.store;

import iq.masar.kernel.CaseId;
import iq.masar.returns.model.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.member}. */
@Repository
public class MemberStore {
    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a table may know of what was told: keyed hashes by which a second request for a person is found, and what is missing.
     */
    public record Traces(Optional<String> paper, Optional<String> sketch, List<String> missing) {
        public Traces {
            missing = List.copyOf(missing);
        }
    }

    public void insert(Member member, Traces traces) {
        jdbc.sql("""
                insert into returns.member (id, file, place, relation, minor, paper, sketch, missing)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(member.id())
                .param(member.file().value())
                .param(member.place())
                .param(member.relation())
                .param(member.minor())
                .param(traces.paper().orElse(null))
                .param(traces.sketch().orElse(null))
                .param(traces.missing().toArray(String[]::new))
                .update();
    }

    public void trace(UUID member, Traces traces) {
        jdbc.sql("update returns.member set paper = ?, sketch = ?, missing = ? where id = ?")
                .param(traces.paper().orElse(null))
                .param(traces.sketch().orElse(null))
                .param(traces.missing().toArray(String[]::new))
                .param(member)
                .update();
    }

    /** A lost paper was declared: its number is no longer missing (RET-18). */
    public void lost(UUID member) {
        jdbc.sql("update returns.member set missing = array_remove(missing, 'number'), lost = true where id = ?")
                .param(member)
                .update();
    }

    public boolean isLost(UUID member) {
        return jdbc.sql("select lost from returns.member where id = ?")
                .param(member)
                .query(Boolean.class)
                .single();
    }

    /** Of all who stay in the file, as {@code 2.mother}. */
    public List<String> missing(CaseId file) {
        return jdbc.sql("""
                select place || '.' || field from returns.member, unnest(missing) with ordinality as gap (field, at)
                 where file = ? and split_to is null order by place, at
                """)
                .param(file.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** In the file's order, those split off at the end. */
    public List<Member> of(CaseId file) {
        return jdbc.sql("select * from returns.member where file = ? order by split_to is not null, place")
                .param(file.value())
                .query(MemberStore::member)
                .list();
    }

    public Optional<Member> byDocument(String hash) {
        return jdbc.sql("select * from returns.member where document = ? order by document_until desc limit 1")
                .param(hash)
                .query(MemberStore::member)
                .optional();
    }

    /** Who stays in a file that answers for itself, with these name slots and this birth; five at most. */
    public List<Member> bySketch(String hash) {
        return jdbc.sql("""
                select m.* from returns.member m join returns.file f on f.id = m.file
                 where m.sketch = ? and m.split_to is null and f.linked is null limit 5
                """).param(hash).query(MemberStore::member).list();
    }

    /** Files with documents, none of which still holds on that day. */
    public List<CaseId> expiredBy(LocalDate day) {
        return jdbc.sql("""
                select f.id from returns.file f join returns.member m on m.file = f.id and m.split_to is null
                 where f.state = 'document_issued'
                 group by f.id having max(m.document_until) < ?
                """)
                .param(day)
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The first day on which the last document of a file no longer holds. */
    public Optional<LocalDate> nextExpiry() {
        return jdbc.sql("""
                select min(until) from (select max(m.document_until) as until
                  from returns.file f join returns.member m on m.file = f.id and m.split_to is null
                 where f.state = 'document_issued' group by f.id) each_file
                """)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(until -> until.plusDays(1));
    }

    public void issue(UUID member, String hash, LocalDate until) {
        jdbc.sql("update returns.member set document = ?, document_until = ? where id = ?")
                .params(hash, until, member)
                .update();
    }

    public void split(UUID member, CaseId to) {
        jdbc.sql("update returns.member set split_to = ? where id = ?")
                .params(to.value(), member)
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getInt("place"),
                row.getString("relation"),
                row.getBoolean("minor"),
                Optional.ofNullable(row.getObject("document_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("split_to", UUID.class)).map(CaseId::new));
    }
}
