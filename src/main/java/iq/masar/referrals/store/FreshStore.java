package iq.masar.referrals.store;

import static iq.masar.referrals.store.ChangeStore.at;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Ids;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.Sending.Handover;
import iq.masar.referrals.model.Fresh;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a new referral with its first clock, its disclosures and its first entry in one statement. */
@Component
public class FreshStore {
    private static final String INSERT = """
            with begun as (
                insert into referrals.deadline (referral, clock, round, begun_at, kind, due_75, due_100, due_150, due_200, next_at)
                select :id, 'acknowledge', 1, :now, :kind, :due75::timestamptz, :due100::timestamptz, :due150::timestamptz,
                       :due200::timestamptz, :due75::timestamptz
                 where :sent),
            disclosed as (
                insert into referrals.disclosure (referral, category, field, consent, withheld, disclosed_at)
                select :id, split_part(one, '|', 1), split_part(one, '|', 2), :consent::uuid, split_part(one, '|', 3) = 't', :now
                  from unnest(string_to_array(nullif(:fields, ''), ',')) one),
            told as (
                insert into referrals.entry (id, referral, at, verb, state, account, actor, office)
                values (:entry, :id, :now, :verb, :state, :account, :actor, :office))
            insert into referrals.referral (id, file, mark, reference, need, family, service, governorate, district, from_office,
                sender, to_office, to_organisation, to_person, priority, state, parent, root, blocks, sent_at, changed_at, clock,
                next_due, code_hash, token_hash, profile, spoken)
            values (:id, :file, :mark, :reference, :need::uuid, :family, :service, :governorate, :district, :from,
                :sender, :to, :organisation, :person::uuid, :priority, :state, :parent::uuid, :root, :blocks::uuid,
                :sentAt::timestamptz, :now, :clock, :due100::timestamptz, nullif(:code, ''), nullif(:token, ''),
                nullif(:profile, ''), :spoken)
            on conflict (id) do update
               set need = excluded.need, service = excluded.service, to_office = excluded.to_office, sender = excluded.sender,
                   to_organisation = excluded.to_organisation, to_person = excluded.to_person, priority = excluded.priority,
                   state = excluded.state, sent_at = excluded.sent_at, changed_at = excluded.changed_at,
                   clock = excluded.clock, next_due = excluded.next_due, code_hash = excluded.code_hash,
                   token_hash = excluded.token_hash, profile = excluded.profile, spoken = excluded.spoken, district = excluded.district,
                   version = referral.version + 1
             where referral.state = 'draft'
            """;
    private final JdbcClient jdbc;
    private final Ids ids;

    FreshStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** False when the draft it completes was sent by somebody else meanwhile. */
    public boolean write(Fresh fresh) {
        var line = fresh.line();
        var ladder = fresh.ladder();
        return jdbc.sql(INSERT)
                        .param("id", line.id().value())
                        .param("file", line.file().value())
                        .param("mark", line.mark())
                        .param("reference", line.reference())
                        .param("need", line.need().orElse(null))
                        .param("family", line.family().value())
                        .param("service", line.service())
                        .param("governorate", fresh.governorate().value())
                        .param("district", fresh.district().orElse(null))
                        .param("from", line.from().value())
                        .param("sender", line.sender().value())
                        .param("to", line.to().value())
                        .param("organisation", fresh.organisation().value())
                        .param(
                                "person",
                                line.namedReceiver().map(AccountId::value).orElse(null))
                        .param("priority", line.priority().code())
                        .param("state", line.state())
                        .param("parent", line.parent().map(ReferralId::value).orElse(null))
                        .param("root", line.root().value())
                        .param("blocks", fresh.blocks().map(ReferralId::value).orElse(null))
                        .param("sent", ladder.isPresent())
                        .param("sentAt", line.sentAt().map(ChangeStore::at).orElse(null))
                        .param("now", at(fresh.at()))
                        .param("clock", line.clock())
                        .param(
                                "kind",
                                ladder.map(one -> one.wall() ? "wall" : "working")
                                        .orElse("wall"))
                        .param("due75", ladder.map(one -> at(one.at75())).orElse(null))
                        .param("due100", ladder.map(one -> at(one.at100())).orElse(null))
                        .param("due150", ladder.map(one -> at(one.at150())).orElse(null))
                        .param("due200", ladder.map(one -> at(one.at200())).orElse(null))
                        .param("code", fresh.codeHash())
                        .param("token", fresh.tokenHash())
                        .param("profile", fresh.profile())
                        .param("spoken", fresh.spoken().orElse(null))
                        .param("consent", fresh.consent().orElse(null))
                        .param("fields", fields(fresh))
                        .param("entry", ids.next())
                        .param("verb", ladder.isPresent() ? "send" : "draft")
                        .param(
                                "account",
                                fresh.by().map(by -> by.account().value()).orElse(null))
                        .param("actor", fresh.by().map(by -> by.displayName()).orElse(null))
                        .param(
                                "office",
                                fresh.by().map(by -> by.office().value()).orElse(null))
                        .update()
                == 1;
    }

    /** The telephone call of an emergency (REF-15). */
    public void writeHandover(ReferralId id, Handover handover, UUID account) {
        jdbc.sql("""
                insert into referrals.handover (referral, told_at, told_to, recorded_by)
                values (:id, :at, :to, :by)
                on conflict (referral) do nothing
                """)
                .param("id", id.value())
                .param("at", at(handover.at()))
                .param("to", handover.to())
                .param("by", account)
                .update();
    }

    private static String fields(Fresh fresh) {
        return fresh.disclosed().stream()
                .map(one -> one.category() + "|" + one.field() + "|" + (one.withheld() ? "t" : "f"))
                .collect(Collectors.joining(","));
    }
}
