package iq.masar.access.store;

import iq.masar.access.AccountDesk.Post;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes to change a post. */
@Repository
public class PostChangeStore {
    private final JdbcClient sql;

    PostChangeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An open wish. */
    public record Asked(UUID id, AccountId account, Post post, String reason, AccountId askedBy, Instant askedAt) {}

    /** Asks; an older open wish of the same account is replaced. */
    public void ask(Asked asked) {
        sql.sql("""
            insert into access.post_change as known
                   (id, account, organisation, office, governorate, roles, reason, asked_by, asked_at, state)
            values (:id, :account, :organisation, :office, :governorate, :roles, :reason, :by, :at, 'asked')
            on conflict (account) where state = 'asked' do update
               set id = excluded.id, organisation = excluded.organisation, office = excluded.office,
                   governorate = excluded.governorate, roles = excluded.roles, reason = excluded.reason,
                   asked_by = excluded.asked_by, asked_at = excluded.asked_at
            """)
                .param("id", asked.id())
                .param("account", asked.account().value())
                .param("organisation", asked.post().organisation().value())
                .param("office", asked.post().office().value())
                .param("governorate", asked.post().governorate().value())
                .param("roles", AccountStore.codes(asked.post().roles()))
                .param("reason", asked.reason())
                .param("by", asked.askedBy().value())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Asked> open() {
        return sql.sql("select * from access.post_change where state = 'asked' order by asked_at limit 200")
                .query(PostChangeStore::asked)
                .list();
    }

    public Optional<Asked> find(UUID id) {
        return sql.sql("select * from access.post_change where id = ? and state = 'asked'")
                .param(id)
                .query(PostChangeStore::asked)
                .optional();
    }

    /** Decides once; false when it was decided meanwhile. */
    public boolean decide(UUID id, String state, AccountId by, Instant at) {
        return sql.sql("""
            update access.post_change set state = ?, decided_by = ?, decided_at = ? where id = ? and state = 'asked'
            """)
                        .params(state, by.value(), at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                new Post(
                        new OrganisationCode(row.getString("organisation")),
                        new OfficeCode(row.getString("office")),
                        new GovernorateCode(row.getString("governorate")),
                        AccountStore.roles(row)),
                row.getString("reason"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
