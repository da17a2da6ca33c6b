package iq.masar.agencies;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the roll-out. */
@Component
class RolloutStore {
    private final JdbcClient jdbc;

    RolloutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rollout.Step> steps(GovernorateCode governorate) {
        return jdbc.sql("""
                select stage, day, precision, verified, source, reason
                  from agencies.rollout_step
                 where governorate = :governorate
                 order by day, recorded_at
                """)
                .param("governorate", governorate.value())
                .query((row, number) -> new Rollout.Step(
                        Stage.of(row.getString("stage")),
                        row.getObject("day", LocalDate.class),
                        Rollout.Precision.valueOf(row.getString("precision").toUpperCase(java.util.Locale.ROOT)),
                        row.getBoolean("verified"),
                        row.getString("source"),
                        row.getString("reason")))
                .list();
    }

    /** Whether the step was new. */
    boolean add(GovernorateCode governorate, Rollout.Step step, Optional<AccountId> by, Instant now) {
        return jdbc.sql("""
                insert into agencies.rollout_step (governorate, stage, day, precision, verified, source, reason,
                                                   recorded_by, recorded_at)
                values (:governorate, :stage, :day, :precision, :verified, :source, :reason, :by, :now)
                on conflict do nothing
                """)
                        .param("governorate", governorate.value())
                        .param("stage", step.stage().code())
                        .param("day", step.day())
                        .param("precision", step.precision().name().toLowerCase(java.util.Locale.ROOT))
                        .param("verified", step.verified())
                        .param("source", step.source())
                        .param("reason", step.reason())
                        .param("by", by.map(AccountId::value).orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Map<String, Rollout.Item> items(GovernorateCode governorate) {
        var items = new HashMap<String, Rollout.Item>();
        jdbc.sql("select item, met, note from agencies.readiness where governorate = :governorate")
                .param("governorate", governorate.value())
                .query((java.sql.ResultSet row) -> {
                    items.put(row.getString("item"), new Rollout.Item(row.getBoolean("met"), row.getString("note")));
                });
        return items;
    }

    void put(GovernorateCode governorate, String item, Rollout.Item state, AccountId by, Instant now) {
        jdbc.sql("""
                insert into agencies.readiness (governorate, item, met, note, recorded_by, recorded_at)
                values (:governorate, :item, :met, :note, :by, :now)
                on conflict (governorate, item) do update
                   set met = excluded.met, note = excluded.note,
                       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                """)
                .param("governorate", governorate.value())
                .param("item", item)
                .param("met", state.met())
                .param("note", state.note())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
