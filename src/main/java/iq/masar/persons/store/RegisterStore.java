package iq.masar.persons.store;

import iq.masar.kernel.CaseId;
import iq.masar.persons.BirthDate;
import iq.masar.persons.Member;
import iq.masar.persons.Paper;
import iq.masar.persons.PaperStatus;
import iq.masar.persons.Tie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register's tables. */
@Repository
public class RegisterStore {
    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Member member, Optional<BirthDate.Precision> precision, Instant now) {
        jdbc.sql("""
                        insert into persons.member (id, file, relation, birth_year_band, birth_precision, sex, minor, created_at)
                        values (:id, :file, :relation, :band, :precision, :sex, :minor, :now)
                        """)
                .param("id", member.id())
                .param("file", member.file().value())
                .param("relation", member.relation())
                .param("band", member.birthYearBand().orElse(null))
                .param("precision", precision.map(BirthDate.Precision::code).orElse(null))
                .param("sex", member.sex().orElse(null))
                .param("minor", member.minor())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Member> household(CaseId file) {
        return jdbc.sql("""
                        select id, file, relation, birth_year_band, sex, minor, own_file, hidden, version
                          from persons.member
                         where file = :file and left_at is null
                         order by relation <> 'self', created_at, id
                        """)
                .param("file", file.value())
                .query(RegisterStore::member)
                .list();
    }

    /** Describes the person anew, unless somebody did so since the given version. */
    public boolean describe(UUID person, int version, Optional<BirthDate> birth, boolean minor, Optional<String> sex) {
        return jdbc.sql("""
                        update persons.member
                           set birth_year_band = :band, birth_precision = :precision, minor = :minor, sex = :sex,
                               version = version + 1
                         where id = :id and version = :version
                        """)
                        .param("band", birth.map(BirthDate::band).orElse(null))
                        .param(
                                "precision",
                                birth.map(one -> one.precision().code()).orElse(null))
                        .param("minor", minor)
                        .param("sex", sex.orElse(null))
                        .param("id", person)
                        .param("version", version)
                        .update()
                == 1;
    }

    public void leave(UUID person, Instant now) {
        jdbc.sql(
                        "update persons.member set left_at = :now, version = version + 1 where id = :id and relation <> 'self'")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", person)
                .update();
    }

    public void hide(UUID person, boolean hidden) {
        jdbc.sql("update persons.member set hidden = :hidden, version = version + 1 where id = :id")
                .param("hidden", hidden)
                .param("id", person)
                .update();
    }

    public void ownFile(UUID person, CaseId own) {
        jdbc.sql("update persons.member set own_file = :own, version = version + 1 where id = :id")
                .param("own", own.value())
                .param("id", person)
                .update();
    }

    public List<Paper> papers(CaseId file) {
        return jdbc.sql("select id, person, kind, status from persons.paper where file = :file order by noted_at, id")
                .param("file", file.value())
                .query((row, _) -> new Paper(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("kind"),
                        PaperStatus.find(row.getString("status")).orElseThrow()))
                .list();
    }

    public void note(CaseId file, Paper paper, Instant now) {
        jdbc.sql("""
                        insert into persons.paper (id, file, person, kind, status, noted_at)
                        values (:id, :file, :person, :kind, :status, :now)
                        on conflict (id) do update set status = excluded.status, noted_at = excluded.noted_at
                        """)
                .param("id", paper.id())
                .param("file", file.value())
                .param("person", paper.person())
                .param("kind", paper.kind())
                .param("status", paper.status().code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Tie> ties(CaseId file) {
        return jdbc.sql("select caregiver, dependant from persons.tie where file = :file")
                .param("file", file.value())
                .query((row, _) ->
                        new Tie(row.getObject("caregiver", UUID.class), row.getObject("dependant", UUID.class)))
                .list();
    }

    /** Ties of one file change one after the other, so that two halves of a circle cannot meet. */
    public void lock(CaseId file) {
        jdbc.sql("select id from persons.member where file = :file for update")
                .param("file", file.value())
                .query(UUID.class)
                .list();
    }

    public void tie(CaseId file, Tie tie, Instant now) {
        jdbc.sql("""
                        insert into persons.tie (file, caregiver, dependant, noted_at)
                        values (:file, :caregiver, :dependant, :now)
                        on conflict do nothing
                        """)
                .param("file", file.value())
                .param("caregiver", tie.caregiver())
                .param("dependant", tie.dependant())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var hidden = row.getBoolean("hidden");
        return new Member(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("relation"),
                Optional.ofNullable(row.getObject("birth_year_band", Integer.class)),
                Optional.ofNullable(row.getString("sex")),
                row.getBoolean("minor"),
                hidden
                        ? Optional.empty()
                        : Optional.ofNullable(row.getObject("own_file", UUID.class))
                                .map(CaseId::new),
                hidden,
                row.getInt("version"));
    }
}
