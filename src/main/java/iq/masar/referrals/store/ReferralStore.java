package iq.masar.referrals.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.Inbox;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.model.Referral;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads referrals, one or a few. */
@Component
public class ReferralStore {
    private static final String LINE = """
            id, file, mark, reference, need, family, service, from_office, sender, to_office, to_person, priority, state,
            sent_at, clock, next_due, step, root, parent, changed_at
            """;
    private static final String WHOLE = LINE + """
            , governorate, district, to_organisation, appointment_at, decline_reason, documents, outcome, channel, withdrawn_by,
            verified, missed, failed_contacts, blocks, code_hash, tries, profile, version
            """;
    private static final String FIND = "select " + WHOLE + " from referrals.referral where id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String OF_CASE =
            "select " + LINE + " from referrals.referral where file = :file order by sent_at nulls last, id limit 200";
    private static final String CHAIN =
            "select " + LINE + " from referrals.referral where root = :root order by sent_at nulls last, id limit 50";
    private static final String OF_NEED =
            "select " + LINE + " from referrals.referral where need = :need order by changed_at desc limit 20";
    private static final String OF_SENDER = "select " + LINE + """
             from referrals.referral
             where sender = :sender and next_due is not null
               and (next_due, id) > (coalesce(:due::timestamptz, '-infinity'::timestamptz),
                                     coalesce(:id::uuid, '00000000-0000-0000-0000-000000000000'::uuid))
             order by next_due, id
             limit :size
            """;
    private static final String LIVE_AT = "select " + WHOLE + """
             from referrals.referral
             where file = :file and to_office = :office and (ended_at is null or state = 'draft')
             order by id for update
            """;
    private static final String BY_REFERENCE =
            "select " + WHOLE + " from referrals.referral where reference = :reference for update";
    private static final String BY_TOKEN = "select " + WHOLE + " from referrals.referral where token_hash = :hash";

    private final JdbcClient jdbc;

    ReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Referral> find(ReferralId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(ReferralRows::referral)
                .optional();
    }

    /** The same, kept from others until the transaction ends. */
    public Optional<Referral> lock(ReferralId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query(ReferralRows::referral)
                .optional();
    }

    public Optional<Referral> lockByReference(String reference) {
        return jdbc.sql(BY_REFERENCE)
                .param("reference", reference)
                .query(ReferralRows::referral)
                .optional();
    }

    public Optional<Referral> findByToken(String hash) {
        return jdbc.sql(BY_TOKEN)
                .param("hash", hash)
                .query(ReferralRows::referral)
                .optional();
    }

    public List<ReferralSummary> of(CaseId file) {
        return jdbc.sql(OF_CASE)
                .param("file", file.value())
                .query(ReferralRows::line)
                .list();
    }

    public List<ReferralSummary> chain(ReferralId root) {
        return jdbc.sql(CHAIN)
                .param("root", root.value())
                .query(ReferralRows::line)
                .list();
    }

    /** A worker's open referrals, nearest deadline first. */
    public List<ReferralSummary> ofSender(AccountId sender, Optional<Inbox.After> after, int size) {
        return jdbc.sql(OF_SENDER)
                .param("sender", sender.value())
                .param("due", after.map(one -> ChangeStore.at(one.due())).orElse(null))
                .param("id", after.map(one -> one.id().value()).orElse(null))
                .param("size", size)
                .query(ReferralRows::line)
                .list();
    }

    public List<ReferralSummary> ofNeed(UUID need) {
        return jdbc.sql(OF_NEED).param("need", need).query(ReferralRows::line).list();
    }

    /** What of a case still lies with an office or is prepared for it, locked. */
    public List<Referral> lockOpenAt(CaseId file, OfficeCode office) {
        return jdbc.sql(LIVE_AT)
                .param("file", file.value())
                .param("office", office.value())
                .query(ReferralRows::referral)
                .list();
    }

    /** Counts a wrong code; the fifth locks it. */
    public void countTry(ReferralId id) {
        jdbc.sql("update referrals.referral set tries = least(tries + 1, 5) where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Ends a draft nobody will send. */
    public void drop(ReferralId id, Instant now) {
        jdbc.sql("""
                update referrals.referral
                   set state = 'withdrawn', withdrawn_by = 'consent', ended_at = :now, changed_at = :now, version = version + 1
                 where id = :id and state = 'draft'
                """).param("id", id.value()).param("now", ChangeStore.at(now)).update();
    }

    /** Open referrals follow their case to its new worker (REF-29). */
    public int hand(CaseId file, UUID from, UUID to) {
        return jdbc.sql(
                        "update referrals.referral set sender = :to where file = :file and sender = :from and ended_at is null")
                .param("file", file.value())
                .param("from", from)
                .param("to", to)
                .update();
    }
}
