package iq.masar.loans.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.loans.LoanLine;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.LoanAccount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loans and what happened to them. */
@Component
public class LoanStore {
    private static final String LIVE = "state not in ('ineligible', 'rejected', 'settled', 'written_off', 'withdrawn')";
    private final JdbcClient jdbc;

    LoanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing that happened; {@code by} is empty when time did it. */
    public record Happening(String kind, List<String> facts, Optional<AccountId> by, Instant at) {
        public Happening {
            facts = List.copyOf(facts);
        }
    }

    public long nextSerial() {
        return jdbc.sql("select nextval('loans.serial')").query(Long.class).single();
    }

    /** Lets one application of a household after the other be looked at, until the transaction ends. */
    public void lockHousehold(UUID household) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 53))")
                .param(household.toString())
                .query((row, number) -> 1)
                .single();
    }

    /** Whether the household has a loan that is applied for or runs, besides this one. */
    public boolean hasLive(UUID household, UUID besides) {
        return jdbc.sql("select exists (select from loans.loan where household = ? and id <> ? and " + LIVE + ")")
                .params(household, besides)
                .query(Boolean.class)
                .single();
    }

    /** False when the household has a live one: the database has the last word (RET-53). */
    public boolean insert(Loan.Facts facts) {
        return jdbc.sql("""
            insert into loans.loan (id, number, file, file_number, household, governorate, desk, product, amount,
                                    referred_by, referred_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'referred')
            on conflict (household) where not reopened
                and state not in ('ineligible', 'rejected', 'settled', 'written_off', 'withdrawn') do nothing
            """)
                        .params(
                                facts.id(),
                                facts.number(),
                                facts.file().value(),
                                facts.fileNumber(),
                                facts.household(),
                                facts.governorate().value(),
                                facts.desk().value(),
                                facts.product(),
                                facts.amount(),
                                facts.by().value(),
                                time(facts.at()))
                        .update()
                == 1;
    }

    public Optional<LoanLine> find(UUID id) {
        return jdbc.sql("select * from loans.loan where id = ?")
                .param(id)
                .query(LoanStore::line)
                .optional();
    }

    /** The same, for a change in this transaction. */
    public Optional<LoanLine> lock(UUID id) {
        return jdbc.sql("select * from loans.loan where id = ? for update")
                .param(id)
                .query(LoanStore::line)
                .optional();
    }

    /** The loans of a case, the newest first. */
    public List<LoanLine> of(CaseId file) {
        return jdbc.sql("select * from loans.loan where file = ? order by referred_at desc, id")
                .param(file.value())
                .query(LoanStore::line)
                .list();
    }

    /** Writes down where it stands now. */
    public void save(Loan loan) {
        var contract = switch (loan) {
            case Loan.Contracted(var facts, var signed) -> Optional.of(signed);
            default -> Optional.<Loan.Contract>empty();
        };
        var unmet = loan instanceof Loan.Ineligible found ? Optional.of(found) : Optional.<Loan.Ineligible>empty();
        jdbc.sql("""
            update loans.loan
               set state = :state, version = version + 1,
                   unmet = coalesce(:unmet, unmet), examined_by = coalesce(:examiner, examined_by),
                   contract_number = coalesce(:number, contract_number), contract_day = coalesce(:day, contract_day),
                   contract_by = coalesce(:by, contract_by),
                   health = case when :state = 'running' then coalesce(health, 'repaying') end
             where id = :id
            """)
                .param("state", loan.state())
                .param(
                        "unmet",
                        unmet.map(found -> found.unmet().toArray(String[]::new)).orElse(null),
                        java.sql.Types.ARRAY)
                .param("examiner", unmet.map(found -> found.by().value()).orElse(null))
                .param("number", contract.map(Loan.Contract::number).orElse(null))
                .param("day", contract.map(Loan.Contract::signed).orElse(null))
                .param("by", contract.map(signed -> signed.by().value()).orElse(null))
                .param("id", loan.facts().id())
                .update();
    }

    public void course(UUID id, String paper) {
        jdbc.sql("update loans.loan set course = ? where id = ?")
                .params(paper, id)
                .update();
    }

    public void guarantorAgreed(UUID id, Instant at) {
        jdbc.sql("update loans.loan set guarantor_agreed_at = ? where id = ?")
                .params(time(at), id)
                .update();
    }

    public void paidOut(UUID id, AccountId by) {
        jdbc.sql("update loans.loan set paid_out_by = ? where id = ?")
                .params(by.value(), id)
                .update();
    }

    /** A settled loan is owed again. */
    public void reopened(UUID id) {
        jdbc.sql("update loans.loan set reopened = true where id = ?").param(id).update();
    }

    /** Carries along what the account says, in the transaction of the posting or the new schedule. */
    public void carry(UUID id, LoanAccount account) {
        jdbc.sql("update loans.loan set outstanding = :owed, kept = :kept, oldest_due = :due where id = :id")
                .param("owed", account.outstanding())
                .param("kept", -account.balances().suspense())
                .param("due", account.oldestDue().orElse(null))
                .param("id", id)
                .update();
    }

    public void tell(UUID step, UUID loan, Happening one) {
        jdbc.sql("insert into loans.step (id, loan, kind, facts, by, at) values (:id, :loan, :kind, :facts, :by, :at)")
                .param("id", step)
                .param("loan", loan)
                .param("kind", one.kind())
                .param("facts", one.facts().toArray(String[]::new))
                .param("by", one.by().map(AccountId::value).orElse(null))
                .param("at", time(one.at()))
                .update();
    }

    /** What happened, the newest first. */
    public List<Happening> happenings(UUID loan) {
        return jdbc.sql("select kind, facts, by, at from loans.step where loan = ? order by at desc, id desc")
                .param(loan)
                .query((row, number) -> new Happening(
                        row.getString("kind"),
                        Stream.of((String[]) row.getArray("facts").getArray()).toList(),
                        account(row, "by"),
                        instant(row, "at")))
                .list();
    }

    /** Whether this officer worked on the loan in another place than the committee. */
    public boolean hasWorkedOn(UUID loan, AccountId officer) {
        return jdbc.sql("""
            select exists (select from loans.step where loan = ? and by = ? and kind not in
                ('approved', 'rejected', 'deferred', 'waived', 'waiver-refused', 'waiver-deferred'))
            """).params(loan, officer.value()).query(Boolean.class).single();
    }

    static LoanLine line(ResultSet row, int number) throws SQLException {
        return new LoanLine(
                loan(row),
                Optional.ofNullable(row.getString("course")),
                Optional.ofNullable(row.getObject("guarantor_agreed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("outstanding"),
                row.getLong("kept"),
                Optional.ofNullable(row.getObject("oldest_due", LocalDate.class)),
                row.getBoolean("reopened"));
    }

    private static Loan loan(ResultSet row) throws SQLException {
        var facts = facts(row);
        var state = row.getString("state");
        return switch (state) {
            case "referred" -> new Loan.Referred(facts);
            case "eligible" -> new Loan.Eligible(facts);
            case "ineligible" ->
                new Loan.Ineligible(
                        facts,
                        Stream.of((String[]) row.getArray("unmet").getArray()).toList(),
                        account(row, "examined_by").orElseThrow());
            case "appealed" ->
                new Loan.Appealed(facts, account(row, "examined_by").orElseThrow());
            case "trained" -> new Loan.Trained(facts);
            case "plan_accepted" -> new Loan.PlanAccepted(facts);
            case "guarantor_accepted" -> new Loan.GuarantorAccepted(facts);
            case "deferred" -> new Loan.Deferred(facts);
            case "approved" -> new Loan.Approved(facts);
            case "rejected" -> new Loan.Rejected(facts);
            case "contracted" -> new Loan.Contracted(facts, contract(row));
            case "running" -> new Loan.Running(facts, contract(row));
            case "settled" -> new Loan.Settled(facts, contract(row));
            case "written_off" -> new Loan.WrittenOff(facts, contract(row));
            default -> new Loan.Withdrawn(facts);
        };
    }

    private static Loan.Facts facts(ResultSet row) throws SQLException {
        return new Loan.Facts(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("file_number"),
                row.getObject("household", UUID.class),
                new GovernorateCode(row.getString("governorate")),
                new OfficeCode(row.getString("desk")),
                row.getString("product"),
                row.getLong("amount"),
                new AccountId(row.getObject("referred_by", UUID.class)),
                instant(row, "referred_at"));
    }

    private static Loan.Contract contract(ResultSet row) throws SQLException {
        return new Loan.Contract(
                row.getString("contract_number"),
                row.getObject("contract_day", LocalDate.class),
                account(row, "contract_by").orElseThrow());
    }

    static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
