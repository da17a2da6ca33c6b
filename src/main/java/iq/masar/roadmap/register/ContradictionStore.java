package iq.masar.roadmap.register;

import iq.masar.kernel.Label;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of contradictions and their wordings. */
@Component
class ContradictionStore {
    private final JdbcClient jdbc;

    ContradictionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int put(Contradiction one, int position, Optional<UUID> by) {
        var rows = jdbc.sql("""
            insert into roadmap.contradiction (id, kind, ar, ckb, en, position, state, explanation, registered_by)
            values (:id, :kind, :ar, :ckb, :en, :position, 'open', '', :by)
            on conflict do nothing
            """)
                .param("id", one.id())
                .param("kind", one.kind())
                .param("ar", one.what().ar())
                .param("ckb", one.what().ckb())
                .param("en", one.what().en())
                .param("position", position)
                .param("by", by.orElse(null))
                .update();
        var place = 0;
        for (var wording : one.wordings()) {
            rows += jdbc.sql("""
                insert into roadmap.wording (contradiction, position, document, line, quote)
                values (:contradiction, :position, :document, :line, :quote)
                on conflict do nothing
                """)
                    .param("contradiction", one.id())
                    .param("position", ++place)
                    .param("document", wording.document())
                    .param("line", wording.line())
                    .param("quote", wording.quote())
                    .update();
        }
        return rows;
    }

    /** How many there are; whoever else would number one waits until this transaction ends. */
    int countAlone() {
        jdbc.sql("lock table roadmap.contradiction in share row exclusive mode").update();
        return jdbc.sql("select count(*) from roadmap.contradiction")
                .query(Integer.class)
                .single();
    }

    List<Contradiction> list() {
        return standings().stream().map(Contradictions.Standing::contradiction).toList();
    }

    /** Every contradiction in its order, with where it stands. */
    List<Contradictions.Standing> standings() {
        var wordings = wordings();
        return jdbc.sql("""
            select id, kind, ar, ckb, en, state, explanation, explained_at from roadmap.contradiction order by position, id
            """)
                .query((row, number) -> new Contradictions.Standing(
                        new Contradiction(
                                row.getString("id"),
                                row.getString("kind"),
                                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                                wordings.getOrDefault(row.getString("id"), List.of())),
                        row.getString("state"),
                        row.getString("explanation"),
                        Optional.ofNullable(row.getTimestamp("explained_at")).map(java.sql.Timestamp::toInstant)))
                .list();
    }

    private Map<String, List<Contradiction.Wording>> wordings() {
        var wordings = new HashMap<String, List<Contradiction.Wording>>();
        jdbc.sql("select contradiction, document, line, quote from roadmap.wording order by contradiction, position")
                .query((ResultSet row) -> {
                    wordings.computeIfAbsent(row.getString("contradiction"), any -> new ArrayList<>())
                            .add(new Contradiction.Wording(
                                    row.getString("document"), row.getInt("line"), row.getString("quote")));
                });
        return wordings;
    }

    int explain(String id, String state, String words, UUID by, Instant now) {
        return jdbc.sql("""
            update roadmap.contradiction
               set state = :state, explanation = :words, explained_by = :by, explained_at = :now
             where id = :id
            """)
                .param("id", id)
                .param("state", state)
                .param("words", words)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
