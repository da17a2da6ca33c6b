package iq.masar.access.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one invitation to nobody in particular: it makes the first account of an installation. */
@Repository
public class FirstInvitationStore {
    private final JdbcClient sql;

    FirstInvitationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps the keyed hash of a token; what was there before is gone. */
    public void put(String code, Instant expiresAt) {
        sql.sql("""
            insert into access.first_invitation (code, expires_at) values (:code, :expires)
            on conflict (only_one) do update set code = excluded.code, expires_at = excluded.expires_at
            """)
                .param("code", code)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean isOpen(String code, Instant now) {
        return sql.sql("select exists (select from access.first_invitation where code = :code and expires_at > :now)")
                .param("code", code)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Uses it up; false when it was not open, or somebody else just did. */
    public boolean use(String code, Instant now) {
        return sql.sql("delete from access.first_invitation where code = :code and expires_at > :now")
                        .param("code", code)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void withdraw() {
        sql.sql("delete from access.first_invitation").update();
    }
}
