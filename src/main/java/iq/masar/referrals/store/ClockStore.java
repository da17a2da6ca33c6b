package iq.masar.referrals.store;

import static iq.masar.referrals.store.ChangeStore.at;
import static iq.masar.referrals.store.ReferralRows.instant;

import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.ReferralFile.Rung;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.model.Due;
import iq.masar.referrals.model.Ladder;
import iq.masar.referrals.model.Running;
import iq.masar.referrals.model.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks: which rungs are due, and that each fires once. */
@Component
public class ClockStore {
    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next due rungs, oldest first; their referrals are locked, those others hold are left to them. */
    public List<Due> lockDue(Instant now, int atMost) {
        return jdbc.sql("""
                select d.referral, d.clock, d.round, d.fired, d.next_at
                  from referrals.deadline d join referrals.referral r on r.id = d.referral
                 where d.next_at <= :now
                 order by d.next_at
                 limit :most
                   for update of r skip locked
                """)
                .param("now", at(now))
                .param("most", atMost)
                .query((row, number) -> new Due(
                        new ReferralId(ReferralRows.uuid(row, "referral")),
                        Running.of(row.getString("clock")),
                        row.getInt("round"),
                        Step.after(row.getInt("fired")).orElseThrow(),
                        instant(row, "next_at").orElseThrow()))
                .list();
    }

    /** When the first rung that has not fired falls due. */
    public Optional<Instant> nextDue() {
        return jdbc.sql("select next_at from referrals.deadline where next_at is not null order by next_at limit 1")
                .query((row, number) -> instant(row, "next_at").orElseThrow())
                .optional();
    }

    /** Marks a rung as fired; false when it had fired before or its clock ended meanwhile. */
    public boolean fire(Due due, List<String> told, Optional<UUID> proposed, Optional<OfficeCode> office, Instant now) {
        return jdbc.sql("""
                with moved as (
                    update referrals.deadline
                       set fired = :step,
                           next_at = case :step when 75 then due_100 when 100 then due_150 when 150 then due_200 end
                     where referral = :id and clock = :clock and round = :round and fired < :step and next_at is not null
                    returning referral),
                shown as (
                    update referrals.referral set step = :step where id in (select referral from moved))
                insert into referrals.escalation (referral, clock, round, step, due_at, fired_at, told, proposed, proposed_office)
                select referral, :clock, :round, :step, :due, :now, string_to_array(:told, ','), :proposed::uuid, :office
                  from moved
                """)
                        .param("id", due.referral().value())
                        .param("clock", due.clock().code())
                        .param("round", due.round())
                        .param("step", due.step().share())
                        .param("due", at(due.dueAt()))
                        .param("now", at(now))
                        .param("told", String.join(",", told))
                        .param("proposed", proposed.orElse(null))
                        .param("office", office.map(OfficeCode::value).orElse(null))
                        .update()
                == 1;
    }

    /** The clocks a referral has had, the latest first. */
    public List<Ladder> ladders(ReferralId id) {
        return jdbc.sql("""
                select clock, round, begun_at, kind, due_75, due_100, due_150, due_200
                  from referrals.deadline
                 where referral = :id
                 order by (ended_at is null) desc, ended_at desc, round desc
                """).param("id", id.value()).query(ClockStore::ladder).list();
    }

    /** The rungs of one clock, those ahead without the moment they fired. */
    public List<Rung> rungs(ReferralId id, Ladder ladder) {
        var fired = jdbc.sql("""
                select clock, step, due_at, fired_at, told, proposed, proposed_office
                  from referrals.escalation
                 where referral = :id and clock = :clock and round = :round
                 order by step
                """)
                .param("id", id.value())
                .param("clock", ladder.clock().code())
                .param("round", ladder.round())
                .query(ClockStore::rung)
                .list();
        var all = new ArrayList<>(fired);
        for (var step : Step.values()) {
            if (fired.stream().noneMatch(one -> one.step() == step.share())) {
                all.add(new Rung(
                        ladder.clock().code(),
                        step.share(),
                        ladder.at(step),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return all;
    }

    private static Ladder ladder(ResultSet row, int number) throws SQLException {
        return new Ladder(
                Running.of(row.getString("clock")),
                row.getInt("round"),
                instant(row, "begun_at").orElseThrow(),
                row.getString("kind").equals("wall"),
                instant(row, "due_75").orElseThrow(),
                instant(row, "due_100").orElseThrow(),
                instant(row, "due_150").orElseThrow(),
                instant(row, "due_200").orElseThrow());
    }

    private static Rung rung(ResultSet row, int number) throws SQLException {
        return new Rung(
                row.getString("clock"),
                row.getInt("step"),
                instant(row, "due_at").orElseThrow(),
                instant(row, "fired_at"),
                List.of((String[]) row.getArray("told").getArray()),
                Optional.ofNullable(row.getObject("proposed", UUID.class)),
                Optional.ofNullable(row.getString("proposed_office")).map(OfficeCode::new));
    }
}
