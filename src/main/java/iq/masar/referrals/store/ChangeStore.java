package iq.masar.referrals.store;

import iq.masar.kernel.Ids;
import iq.masar.referrals.model.Change;
import iq.masar.referrals.model.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes one step of a referral: its row, its clocks and its history in one statement. */
@Component
public class ChangeStore {
    private static final String CHANGE = """
            with ended as (
                update referrals.deadline set ended_at = :now, next_at = null
                 where referral = :id and ended_at is null and :clockEnds
                returning referral),
            begun as (
                insert into referrals.deadline (referral, clock, round, begun_at, kind, due_75, due_100, due_150, due_200, next_at)
                select :id, :clock,
                       (select coalesce(max(round), 0) + 1 from referrals.deadline where referral = :id and clock = :clock),
                       :begun::timestamptz, :kind, :due75::timestamptz, :due100::timestamptz,
                       :due150::timestamptz, :due200::timestamptz, :due75::timestamptz
                 where :clockBegins
                returning referral),
            told as (
                insert into referrals.entry (id, referral, at, verb, state, account, actor, office, facts)
                values (:entry, :id, :now, :verb, :state, :account, :actor, :office, :facts::jsonb)
                returning referral)
            update referrals.referral
               set state = :state, changed_at = :now, version = version + 1,
                   acknowledged_at = case when :verb = 'acknowledge' then :now else acknowledged_at end,
                   decided_at = case when :verb in ('accept', 'decline') then :now else decided_at end,
                   started_at = case when :verb = 'start' then :now else started_at end,
                   done_at = case when :verb = 'finish' then :now else done_at end,
                   settled_at = case when :verb in ('confirm', 'dispute') then :now else settled_at end,
                   ended_at = case when :isEnd then coalesce(ended_at, :now) else null end,
                   appointment_at = coalesce(:appointment::timestamptz, appointment_at),
                   decline_reason = coalesce(:reason, decline_reason),
                   documents = case when :documents = '' then documents else string_to_array(:documents, ',') end,
                   outcome = coalesce(:outcome, outcome),
                   channel = coalesce(:channel, channel),
                   withdrawn_by = coalesce(:withdrawnBy, withdrawn_by),
                   verified = coalesce(:verified::boolean, verified),
                   missed = coalesce(:missed::smallint, missed),
                   failed_contacts = coalesce(:failedContacts::smallint, failed_contacts),
                   answered_in_time = coalesce(:inTime::boolean, answered_in_time),
                   clock = case when :clockBegins then :clock when :clockEnds then 'none' else clock end,
                   next_due = case when :clockBegins then :due100::timestamptz when :clockEnds then null else next_due end,
                   step = case when :clockBegins then 0 else step end
             where id = :id and version = :version
            """;
    private final JdbcClient jdbc;
    private final Ids ids;

    ChangeStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** False when somebody else changed the referral first. */
    public boolean apply(Change change) {
        var ladder = change.begins();
        return jdbc.sql(CHANGE)
                        .param("id", change.referral().value())
                        .param("version", change.version())
                        .param("now", at(change.at()))
                        .param("verb", change.command().verb())
                        .param("state", change.to().code())
                        .param("isEnd", change.to() instanceof State.Ended)
                        .param("entry", ids.next())
                        .param(
                                "account",
                                change.by().map(by -> by.account().value()).orElse(null))
                        .param("actor", change.by().map(by -> by.displayName()).orElse(null))
                        .param(
                                "office",
                                change.by().map(by -> by.office().value()).orElse(null))
                        .param("facts", facts(change))
                        .param("clockEnds", change.clockEnds())
                        .param("clockBegins", ladder.isPresent())
                        .param("clock", ladder.map(one -> one.clock().code()).orElse("none"))
                        .param("begun", ladder.map(one -> at(one.begun())).orElse(null))
                        .param(
                                "kind",
                                ladder.map(one -> one.wall() ? "wall" : "working")
                                        .orElse("wall"))
                        .param("due75", ladder.map(one -> at(one.at75())).orElse(null))
                        .param("due100", ladder.map(one -> at(one.at100())).orElse(null))
                        .param("due150", ladder.map(one -> at(one.at150())).orElse(null))
                        .param("due200", ladder.map(one -> at(one.at200())).orElse(null))
                        .param(
                                "appointment",
                                change.appointment().map(ChangeStore::at).orElse(null))
                        .param("reason", change.reason().orElse(null))
                        .param("documents", String.join(",", change.documents()))
                        .param("outcome", change.outcome().orElse(null))
                        .param("channel", change.channel().orElse(null))
                        .param("withdrawnBy", change.withdrawnBy().orElse(null))
                        .param("verified", change.verified().orElse(null))
                        .param("missed", change.missed().orElse(null))
                        .param("failedContacts", change.failedContacts().orElse(null))
                        .param("inTime", change.inTime().orElse(null))
                        .update()
                == 1;
    }

    /** Codes only; they hold no letter that JSON would have to escape. */
    private static String facts(Change change) {
        var reason = change.reason()
                .or(change::outcome)
                .or(change::channel)
                .or(change::withdrawnBy)
                .map(code -> "{\"code\":\"" + code + "\"}");
        return reason.orElse("{}");
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
