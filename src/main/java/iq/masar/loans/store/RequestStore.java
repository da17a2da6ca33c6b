package iq.masar.loans.store;

import static iq.masar.loans.store.LoanStore.account;
import static iq.masar.loans.store.LoanStore.instant;
import static iq.masar.loans.store.LoanStore.time;

import iq.masar.kernel.AccountId;
import iq.masar.loans.model.Request;
import iq.masar.loans.model.Sitting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked, and what committees decided. */
@Component
public class RequestStore {
    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision as it was written down. */
    public record Decision(String number, LocalDate day, int sat, Sitting.Outcome outcome, boolean ofWaiver) {}

    /** False when one of the kind waits already. */
    public boolean insert(Request request) {
        return jdbc.sql("""
            insert into loans.request (id, loan, kind, numbers, amount, reason, asked_by, asked_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'asked')
            on conflict (loan, kind) where state = 'asked' do nothing
            """)
                        .params(
                                request.id(),
                                request.loan(),
                                request.kind().code(),
                                request.numbers().stream().sorted().toArray(Integer[]::new),
                                request.amount(),
                                request.reason().code(),
                                request.by().value(),
                                time(request.at()))
                        .update()
                == 1;
    }

    public Optional<Request> find(UUID id) {
        return jdbc.sql("select * from loans.request where id = ?")
                .param(id)
                .query(RequestStore::request)
                .optional();
    }

    /** The requests of a loan, the newest first. */
    public List<Request> of(UUID loan) {
        return jdbc.sql("select * from loans.request where loan = ? order by asked_at desc, id desc")
                .param(loan)
                .query(RequestStore::request)
                .list();
    }

    public void decide(UUID id, Request.State state, AccountId by, Instant at) {
        jdbc.sql("update loans.request set state = ?, decided_by = ?, decided_at = ? where id = ? and state = 'asked'")
                .params(state.code(), by.value(), time(at), id)
                .update();
    }

    /** Writes a sitting down, with the members as they signed. */
    public void insert(UUID id, UUID loan, Optional<UUID> request, Minutes minutes, AccountId by, Instant at) {
        jdbc.sql("""
            insert into loans.sitting (id, loan, request, number, day, seats, members, outcome, by, at)
            values (:id, :loan, :request, :number, :day, :seats, :members, :outcome, :by, :at)
            """)
                .param("id", id)
                .param("loan", loan)
                .param("request", request.orElse(null))
                .param("number", minutes.sitting().number())
                .param("day", minutes.day())
                .param("seats", minutes.sitting().seats())
                .param("members", minutes.members().toArray(String[]::new))
                .param("outcome", minutes.sitting().outcome().code())
                .param("by", by.value())
                .param("at", time(at))
                .update();
    }

    /** A sitting with its day and the members who sat. */
    public record Minutes(Sitting sitting, LocalDate day, List<String> members) {
        public Minutes {
            members = List.copyOf(members);
        }
    }

    /** What committees decided on a loan, the newest first. */
    public List<Decision> decisions(UUID loan) {
        return jdbc.sql("select * from loans.sitting where loan = ? order by at desc, id desc")
                .param(loan)
                .query((row, number) -> new Decision(
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        ((String[]) row.getArray("members").getArray()).length,
                        Sitting.Outcome.find(row.getString("outcome")).orElseThrow(),
                        row.getObject("request") != null))
                .list();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("loan", UUID.class),
                Request.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Stream.of((Integer[]) row.getArray("numbers").getArray()).collect(Collectors.toSet()),
                row.getLong("amount"),
                Request.Reason.find(row.getString("reason")).orElseThrow(),
                account(row, "asked_by").orElseThrow(),
                instant(row, "asked_at"),
                Request.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                account(row, "decided_by"));
    }
}
