package iq.masar.access.store;

import iq.masar.access.Account;
import iq.masar.access.AccountState;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.memory.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. Every request asks for one, so they are remembered until they change. */
@Repository
public class AccountStore {
    private static final String COLUMNS =
            "id, username, display_name, organisation, office, governorate, roles, language, state";
    private final JdbcClient sql;
    private final Remembered<AccountId, Account> remembered = new Remembered<>();

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Account> find(AccountId id) {
        return remembered.find(id, this::read);
    }

    private Optional<Account> read(AccountId id) {
        return sql.sql("select " + COLUMNS + " from access.account where id = :id")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional();
    }

    public Optional<Account> byUsername(String username) {
        return sql.sql("select " + COLUMNS + " from access.account where username = :username")
                .param("username", username)
                .query(AccountStore::account)
                .optional();
    }

    /** Whether there is any account at all, also an invited or closed one. */
    public boolean isAnybodyHere() {
        return sql.sql("select exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    public List<Account> ofOffice(OfficeCode office) {
        return sql.sql("""
            select id, username, display_name, organisation, office, governorate, roles, language, state
              from access.account
             where office = :office and state <> 'closed'
             order by display_name, id
             limit 500
            """)
                .param("office", office.value())
                .query(AccountStore::account)
                .list();
    }

    public List<Account> withRole(Role role) {
        return sql.sql("""
            select id, username, display_name, organisation, office, governorate, roles, language, state
              from access.account
             where :role = any(roles) and state <> 'closed'
             order by display_name, id
             limit 500
            """)
                .param("role", role.code())
                .query(AccountStore::account)
                .list();
    }

    public void insert(Account account, @Nullable AccountId by, Instant at) {
        sql.sql("""
            insert into access.account
                   (id, username, display_name, organisation, office, governorate, roles, language, state,
                    created_at, created_by)
            values (:id, :username, :name, :organisation, :office, :governorate, :roles, :language, :state, :at, :by)
            """)
                .param("id", account.id().value())
                .param("username", account.username())
                .param("name", account.displayName())
                .param("organisation", account.organisation().value())
                .param("office", account.office().value())
                .param("governorate", account.governorate().value())
                .param("roles", codes(account.roles()))
                .param("language", account.language().tag())
                .param("state", account.state().code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    public void state(AccountId id, AccountState state) {
        sql.sql("update access.account set state = :state where id = :id")
                .param("state", state.code())
                .param("id", id.value())
                .update();
        remembered.forget(id);
    }

    public void post(
            AccountId id,
            OrganisationCode organisation,
            OfficeCode office,
            GovernorateCode governorate,
            Set<Role> roles) {
        sql.sql("""
            update access.account
               set organisation = :organisation, office = :office, governorate = :governorate, roles = :roles
             where id = :id
            """)
                .param("organisation", organisation.value())
                .param("office", office.value())
                .param("governorate", governorate.value())
                .param("roles", codes(roles))
                .param("id", id.value())
                .update();
        remembered.forget(id);
    }

    public void reading(AccountId id, Language language, String digits) {
        sql.sql("update access.account set language = :language, digits = :digits where id = :id")
                .param("language", language.tag())
                .param("digits", digits)
                .param("id", id.value())
                .update();
        remembered.forget(id);
    }

    public String digits(AccountId id) {
        return sql.sql("select digits from access.account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    public void signedIn(AccountId id, Instant at) {
        sql.sql("update access.account set signed_in_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toArray(String[]::new);
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                new OrganisationCode(row.getString("organisation")),
                new OfficeCode(row.getString("office")),
                new GovernorateCode(row.getString("governorate")),
                roles(row),
                Language.find(row.getString("language")).orElse(Language.AR),
                AccountState.of(row.getString("state")));
    }
}
