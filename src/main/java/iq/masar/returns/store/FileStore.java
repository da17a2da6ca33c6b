package iq.masar.returns.store;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.model.Journey;
import iq.masar.returns.model.ReturnFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.file}, and with it {@code returns.safeguard}. */
@Repository
public class FileStore {
    private static final String SUMMARY = """
            select f.*, (select count(*) from returns.safeguard s where s.file = f.id and not s.closed) as open
              from returns.file f
            """;
    private static final String WHOLE = """
            select f.*, array(select s.kind from returns.safeguard s where s.file = f.id and not s.closed) as open_kinds
              from returns.file f
             where f.id = ?
            """;
    private final JdbcClient jdbc;
    private final SafeguardStore safeguards;

    FileStore(JdbcClient jdbc, SafeguardStore safeguards) {
        this.jdbc = jdbc;
        this.safeguards = safeguards;
    }

    public long serial() {
        return jdbc.sql("select nextval('returns.serial')").query(Long.class).single();
    }

    public void insert(ReturnFile file) {
        var facts = file.facts();
        jdbc.sql("""
                insert into returns.file (id, number, post, origin, mode, sender, sender_ref, language, rule_set, rule_from,
                    deemed, received_at, check_due, reply_due, members, unaccompanied, state)
                values (:id, :number, :post, :origin, :mode, :sender, :reference, :language, :set, :from,
                    :deemed, :received, :check, :reply, :members, :unaccompanied, 'received')
                """)
                .param("id", facts.id().value())
                .param("number", facts.number())
                .param("post", facts.post().value())
                .param("origin", facts.origin())
                .param("mode", facts.mode())
                .param("sender", facts.sender().orElse(null))
                .param("reference", facts.senderRef().orElse(null))
                .param("language", facts.language())
                .param("set", facts.ruleSet())
                .param("from", facts.ruleFrom())
                .param("deemed", facts.deemed())
                .param("received", Columns.time(facts.receivedAt()))
                .param("check", Columns.time(facts.checkDue()))
                .param("reply", facts.replyDue().map(Columns::time).orElse(null))
                .param("members", facts.members())
                .param("unaccompanied", facts.unaccompanied())
                .update();
        safeguards.open(facts.id());
    }

    public Optional<ReturnFile> find(CaseId id) {
        return jdbc.sql(WHOLE).param(id.value()).query(FileStore::file).optional();
    }

    /** The same, for a change in this transaction. */
    public Optional<ReturnFile> lock(CaseId id) {
        return jdbc.sql(WHOLE + " for update of f")
                .param(id.value())
                .query(FileStore::file)
                .optional();
    }

    /** Where it stands and its marks; safeguards are written where somebody decides on them. */
    public void save(ReturnFile file) {
        var marks = file.marks();
        var stands = States.columns(file.journey().stands());
        jdbc.sql("""
                update returns.file
                   set state = :state, before = :before, items = :items, outcome = :outcome, appeal_until = :appeal,
                       provisional = :provisional, withdrawn_by = :withdrawn, statement = :statement, taker = :taker,
                       decided_at = :decided, stopped_since = :since, stopped_seconds = :seconds, alarmed_on = :alarmed,
                       interim_at = :interim, linked = :linked,
                       reached = case when :state = any (reached) then reached else array_append(reached, :state) end,
                       complete_first = coalesce(complete_first, case :state when 'incomplete' then false when 'screening' then true end)
                 where id = :id
                """)
                .param("state", stands.state())
                .param("before", stands.before().orElse(null))
                .param("items", stands.items().toArray(String[]::new))
                .param("outcome", stands.outcome().orElse(null))
                .param("appeal", stands.appealUntil().orElse(null))
                .param("provisional", stands.provisional())
                .param("withdrawn", stands.withdrawnBy().orElse(null))
                .param("statement", marks.statement())
                .param(
                        "taker",
                        marks.taker().map(iq.masar.kernel.AccountId::value).orElse(null))
                .param("decided", marks.decidedAt().map(Columns::time).orElse(null))
                .param("since", marks.stoppedSince().map(Columns::time).orElse(null))
                .param("seconds", marks.stopped().toSeconds())
                .param("alarmed", marks.alarmedOn().orElse(null))
                .param("interim", marks.interimAt().map(Columns::time).orElse(null))
                .param("linked", marks.linked().map(CaseId::value).orElse(null))
                .param("id", file.id().value())
                .update();
    }

    public void members(CaseId id, int count) {
        jdbc.sql("update returns.file set members = ? where id = ?")
                .params(count, id.value())
                .update();
    }

    public Optional<ReturnSummary> summary(CaseId id) {
        return jdbc.sql(SUMMARY + " where f.id = ?")
                .param(id.value())
                .query(FileStore::summary)
                .optional();
    }

    public List<ReturnSummary> summaries(Collection<CaseId> ids) {
        return jdbc.sql(SUMMARY + " where f.id = any (?)")
                .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(FileStore::summary)
                .list();
    }

    /** Files that state asked for under a reference of its own, the newest first. */
    public List<ReturnFile> askedBy(String state, int most) {
        return jdbc
                .sql("""
                select id from returns.file where sender = ? and sender_ref is not null order by received_at desc, id limit ?
                """)
                .params(state, most)
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    public List<ReturnSummary> byReference(String reference) {
        return jdbc.sql(SUMMARY + " where f.sender_ref = ? and f.linked is null order by f.received_at")
                .param(reference)
                .query(FileStore::summary)
                .list();
    }

    /** Files of a post, or of all, in these states, longest waiting first; none of the states means all. */
    public List<ReturnSummary> list(Optional<OfficeCode> post, List<String> states, int most) {
        return jdbc.sql(SUMMARY + """
                 where (cast(:post as text) is null or f.post = :post)
                   and (:any or f.state = any (:states))
                 order by f.reply_due nulls last, f.received_at, f.number
                 limit :most
                """)
                .param("post", post.map(OfficeCode::value).orElse(null))
                .param("any", states.isEmpty())
                .param("states", states.toArray(String[]::new))
                .param("most", most)
                .query(FileStore::summary)
                .list();
    }

    /** Files whose term makes silence agreement and ends before that moment, not decided yet. */
    public List<CaseId> deemedBefore(Instant moment) {
        return jdbc.sql("""
                select id from returns.file
                 where deemed and reply_due <= ? and decided_at is null and linked is null
                   and state in ('received', 'incomplete', 'screening', 'blocked', 'verifying', 'interview_set', 'interviewed')
                 order by reply_due
                """)
                .param(Columns.time(moment))
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    public Optional<Instant> nextTerm(Instant after) {
        return jdbc.sql("select min(reply_due) from returns.file where deemed and decided_at is null and reply_due > ?")
                .param(Columns.time(after))
                .query((row, n) -> Columns.moment(row, "min"))
                .single();
    }

    private static ReturnFile file(ResultSet row, int number) throws SQLException {
        var facts = facts(row);
        return new ReturnFile(facts, new Journey(States.read(row), States.safeguards(row)), marks(row));
    }

    private static ReturnFile.Facts facts(ResultSet row) throws SQLException {
        return new ReturnFile.Facts(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new OfficeCode(row.getString("post")),
                row.getString("origin"),
                row.getString("mode"),
                Optional.ofNullable(row.getString("sender")),
                Optional.ofNullable(row.getString("sender_ref")),
                row.getString("language"),
                row.getString("rule_set"),
                row.getObject("rule_from", LocalDate.class),
                row.getBoolean("deemed"),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "check_due"),
                Columns.moment(row, "reply_due"),
                row.getInt("members"),
                row.getBoolean("unaccompanied"));
    }

    private static ReturnFile.Marks marks(ResultSet row) throws SQLException {
        return new ReturnFile.Marks(
                row.getString("statement"),
                Columns.account(row, "taker"),
                Columns.moment(row, "decided_at"),
                Columns.moment(row, "stopped_since"),
                java.time.Duration.ofSeconds(row.getLong("stopped_seconds")),
                Optional.ofNullable(row.getObject("alarmed_on", LocalDate.class)),
                Columns.moment(row, "interim_at"),
                Optional.ofNullable(row.getObject("linked", UUID.class)).map(CaseId::new));
    }

    private static ReturnSummary summary(ResultSet row, int number) throws SQLException {
        return new ReturnSummary(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new OfficeCode(row.getString("post")),
                row.getString("state"),
                row.getString("mode"),
                Optional.ofNullable(row.getString("sender")),
                Optional.ofNullable(row.getString("sender_ref")),
                row.getInt("members"),
                row.getInt("open"),
                Columns.instant(row, "received_at"),
                Columns.moment(row, "reply_due"));
    }
}
