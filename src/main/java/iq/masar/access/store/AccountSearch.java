package iq.masar.access.store;

import iq.masar.access.Account;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The administrators' list: a page at a time after the last row seen, never counted, never skipped over. */
@Repository
public class AccountSearch {
    private static final int PAGE = 50;
    private final JdbcClient sql;

    AccountSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /** One account with what administrators need to see of its use. */
    public record Row(Account account, Instant createdAt, Optional<Instant> signedInAt) {}

    /** By work name: those whose name, username or office holds the text, after the given row. */
    public List<Row> byName(String text, String state, String afterName, AccountId afterId) {
        return sql.sql("""
                select id, username, display_name, organisation, office, governorate, roles, language, state,
                       created_at, signed_in_at
                  from access.account
                 where (:state = '' or state = :state)
                   and (:text = '' or display_name ilike :like or username ilike :like or office ilike :like)
                   and (display_name, id) > (:name, :id)
                 order by display_name, id
                 limit :limit
                """)
                .param("state", state)
                .param("text", text)
                .param("like", like(text))
                .param("name", afterName)
                .param("id", afterId.value())
                .param("limit", PAGE + 1)
                .query((row, number) -> row(row, number))
                .list();
    }

    /** The same by office, then work name. */
    public List<Row> byOffice(String text, String state, String afterOffice, String afterName, AccountId afterId) {
        return sql.sql("""
                select id, username, display_name, organisation, office, governorate, roles, language, state,
                       created_at, signed_in_at
                  from access.account
                 where (:state = '' or state = :state)
                   and (:text = '' or display_name ilike :like or username ilike :like or office ilike :like)
                   and (office, display_name, id) > (:office, :name, :id)
                 order by office, display_name, id
                 limit :limit
                """)
                .param("state", state)
                .param("text", text)
                .param("like", like(text))
                .param("office", afterOffice)
                .param("name", afterName)
                .param("id", afterId.value())
                .param("limit", PAGE + 1)
                .query((row, number) -> row(row, number))
                .list();
    }

    public Optional<Row> find(AccountId id) {
        return sql.sql("""
                select id, username, display_name, organisation, office, governorate, roles, language, state,
                       created_at, signed_in_at
                  from access.account where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> row(row, number))
                .optional();
    }

    public static int page() {
        return PAGE;
    }

    private static String like(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Row(
                AccountStore.account(row, number),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("signed_in_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
