package iq.masar.laissezpasser.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.laissezpasser.Issue;
import iq.masar.laissezpasser.LaissezPasser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code laissezpasser.document}, each with the number of its blank. */
@Repository
public class PassStore {
    private static final int A_PAGE = 200;
    private static final String ROWS = """
            select d.*, b.number from laissezpasser.document d join laissezpasser.blank b on b.document = d.id
            """;
    private final JdbcClient jdbc;

    PassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the person has a valid one; waits for somebody who is reserving one now. The number of the issue is not read. */
    public boolean insert(Issue issue, String person, AccountId by) {
        return jdbc.sql("""
                        insert into laissezpasser.document (id, claim, person, post, particulars, basis, reference, transits, valid_to,
                                child, first_timer, state, reason, reserved_at, reserved_by, changed_at, changed_by)
                        values (:id, :claim, :person, :post, :particulars, :basis, :reference, :transits, :valid_to,
                                :child, :first, 'reserved', '', :now, :by, :now, :by)
                        on conflict (person) where state in ('reserved', 'printed', 'handed-over') do nothing
                        """)
                        .param("id", issue.id())
                        .param("claim", issue.claim().value())
                        .param("person", person)
                        .param("post", issue.post().value())
                        .param("particulars", issue.particulars())
                        .param("basis", issue.basis())
                        .param("reference", issue.reference())
                        .param("transits", String.join(" ", issue.transits()))
                        .param("valid_to", issue.validTo())
                        .param("child", issue.child())
                        .param("first", issue.firstTimer())
                        .param("now", time(issue.reservedAt()))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** The valid document of a person. */
    public Optional<LaissezPasser> validOf(String person) {
        return jdbc.sql(ROWS + "where d.person = ? and d.state in ('reserved', 'printed', 'handed-over')")
                .param(person)
                .query(PassStore::document)
                .optional();
    }

    /** The person's keyed hash, for another document instead of a spoiled one. */
    public String person(UUID id) {
        return jdbc.sql("select person from laissezpasser.document where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    public Optional<LaissezPasser> find(UUID id) {
        return jdbc.sql(ROWS + "where d.id = ?")
                .param(id)
                .query(PassStore::document)
                .optional();
    }

    /** The same, for a change in this transaction. */
    public Optional<LaissezPasser> lock(UUID id) {
        return jdbc.sql(ROWS + "where d.id = ? for update of d")
                .param(id)
                .query(PassStore::document)
                .optional();
    }

    public Optional<LaissezPasser> lock(String number) {
        return jdbc.sql(ROWS + "where b.number = ? for update of d")
                .param(number)
                .query(PassStore::document)
                .optional();
    }

    /** Writes the state it has come into; {@code by} is empty for the clock. */
    public void move(LaissezPasser document, Optional<AccountId> by) {
        jdbc.sql("""
                        update laissezpasser.document set state = :state, reason = :reason, changed_at = :at, changed_by = :by
                         where id = :id
                        """)
                .param("id", document.issue().id())
                .param("state", document.state())
                .param("reason", document.reason())
                .param("at", time(document.at()))
                .param("by", by.map(AccountId::value).orElse(null))
                .update();
    }

    /** Documents of a post: what waits first, then by the last change; at most two hundred. */
    public List<LaissezPasser> of(OfficeCode post) {
        return jdbc.sql(ROWS + """
                where d.post = ?
                order by case d.state when 'reserved' then 0 when 'printed' then 1 else 2 end, d.changed_at desc
                limit ?
                """)
                .params(post.value(), A_PAGE)
                .query(PassStore::document)
                .list();
    }

    public List<LaissezPasser> of(CaseId claim) {
        return jdbc.sql(ROWS + "where d.claim = ? order by d.reserved_at desc limit ?")
                .params(claim.value(), A_PAGE)
                .query(PassStore::document)
                .list();
    }

    /** Handed over, and the last day is before {@code today}; locked. */
    public List<LaissezPasser> outOfTime(LocalDate today) {
        return jdbc.sql(ROWS
                        + "where d.state = 'handed-over' and d.valid_to < ? order by d.valid_to limit 500"
                        + " for update of d skip locked")
                .param(today)
                .query(PassStore::document)
                .list();
    }

    /** Numbers on which nobody may travel any more: used, lost, taken back, spoiled; blanks that went missing too. */
    public List<String> withdrawn() {
        return jdbc.sql("""
                        select b.number from laissezpasser.blank b left join laissezpasser.document d on d.id = b.document
                         where b.spoiled_at is not null or d.state in ('retired', 'lost', 'revoked', 'spoiled')
                         order by b.number
                        """).query((row, number) -> row.getString(1)).list();
    }

    public boolean isWithdrawn(String number) {
        return jdbc.sql("""
                        select exists (select 1 from laissezpasser.blank b left join laissezpasser.document d on d.id = b.document
                         where b.number = ? and (b.spoiled_at is not null or d.state in ('retired', 'lost', 'revoked', 'spoiled')))
                        """).param(number).query(Boolean.class).single();
    }

    private static LaissezPasser document(ResultSet row, int number) throws SQLException {
        var issue = new Issue(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("claim", UUID.class)),
                row.getString("number"),
                new OfficeCode(row.getString("post")),
                row.getObject("particulars", UUID.class),
                row.getString("basis"),
                row.getString("reference"),
                row.getString("transits").isEmpty()
                        ? List.of()
                        : List.of(row.getString("transits").split(" ")),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("child"),
                row.getBoolean("first_timer"),
                row.getObject("reserved_at", OffsetDateTime.class).toInstant());
        var at = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return switch (row.getString("state")) {
            case "reserved" -> new LaissezPasser.Reserved(issue, at);
            case "printed" -> new LaissezPasser.Printed(issue, at);
            case "handed-over" -> new LaissezPasser.HandedOver(issue, at);
            case "retired" -> new LaissezPasser.Retired(issue, at);
            case "expired" -> new LaissezPasser.Expired(issue, at);
            case "lost" -> new LaissezPasser.Lost(issue, at);
            case "revoked" -> new LaissezPasser.Revoked(issue, row.getString("reason"), at);
            default -> new LaissezPasser.Spoiled(issue, row.getString("reason"), at);
        };
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
