package iq.masar.hotline.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keyed hashes of facts and call-back codes. */
@Repository
public class FactStore {
    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void set(CaseId file, String kind, String code, AccountId by, Instant at) {
        jdbc.sql("""
                insert into hotline.fact (case_id, kind, code, set_at, set_by)
                values (:file, :kind, :code, :at, :by)
                on conflict (case_id, kind) do update
                   set code = excluded.code, set_at = excluded.set_at, set_by = excluded.set_by
                """)
                .param("file", file.value())
                .param("kind", kind)
                .param("code", code)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Hash by kind. */
    public Map<String, String> list(CaseId file) {
        var facts = new LinkedHashMap<String, String>();
        jdbc.sql("select kind, code from hotline.fact where case_id = :file order by kind")
                .param("file", file.value())
                .query(row -> {
                    facts.put(row.getString("kind"), row.getString("code"));
                });
        return facts;
    }

    public void issue(CaseId file, String code, AccountId by, Instant at, Instant expires) {
        jdbc.sql("""
                insert into hotline.callback_code (case_id, code, issued_at, expires_at, issued_by)
                values (:file, :code, :at, :expires, :by)
                on conflict (case_id) do update
                   set code = excluded.code, issued_at = excluded.issued_at,
                       expires_at = excluded.expires_at, issued_by = excluded.issued_by
                """)
                .param("file", file.value())
                .param("code", code)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** The hash of the code that works now. */
    public Optional<String> code(CaseId file, Instant now) {
        return jdbc.sql("select code from hotline.callback_code where case_id = :file and expires_at > :now")
                .param("file", file.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    public Optional<Instant> codeExpires(CaseId file) {
        return jdbc.sql("select expires_at from hotline.callback_code where case_id = :file")
                .param("file", file.value())
                .query((row, number) ->
                        row.getObject("expires_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
