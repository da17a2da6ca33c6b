package iq.masar.notices.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.notices.Notice;
import iq.masar.notices.ReceivedNotice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Officers' notices, and up to when each officer has read. */
@Repository
public class NoticeStore {
    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, Notice notice, Instant now) {
        jdbc.sql("""
                        insert into notices.notice (id, account, office, key, args, link, created_at)
                        values (:id, cast(:account as uuid), :office, :key, :args, :link, :now)
                        """)
                .param("id", id)
                .param("account", notice.account().map(AccountId::value).orElse(null))
                .param("office", notice.office().map(OfficeCode::value).orElse(null))
                .param("key", notice.key())
                .param("args", notice.args().toArray(String[]::new))
                .param("link", notice.link())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<ReceivedNotice> list(AccountId account, OfficeCode office, int most) {
        return jdbc.sql("""
                        select n.key, n.args, n.link, n.created_at,
                               n.created_at <= coalesce(r.read_until, '-infinity') as read
                          from notices.notice n
                          left join notices.reader r on r.account = :account
                         where n.account = :account or n.office = :office
                         order by n.created_at desc, n.id desc
                         limit :most
                        """)
                .param("account", account.value())
                .param("office", office.value())
                .param("most", most)
                .query(NoticeStore::received)
                .list();
    }

    /** At most a hundred are counted: more than that is simply many. */
    public int unread(AccountId account, OfficeCode office) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1
                              from notices.notice n
                             where (n.account = :account or n.office = :office)
                               and n.created_at > coalesce(
                                       (select read_until from notices.reader where account = :account), '-infinity')
                             limit 100) waiting
                        """)
                .param("account", account.value())
                .param("office", office.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    public void markRead(AccountId account, Instant now) {
        jdbc.sql("""
                        insert into notices.reader (account, read_until) values (:account, :now)
                        on conflict (account) do update set read_until = excluded.read_until
                        """)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ReceivedNotice received(ResultSet row, int number) throws SQLException {
        return new ReceivedNotice(
                row.getString("key"),
                List.of((String[]) row.getArray("args").getArray()),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
