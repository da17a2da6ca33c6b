package iq.masar.referrals;

import iq.masar.codes.Priority;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a worker wants to send: one need, one service, and exactly these words by data category. The words go to the vault and
 * nowhere else.
 *
 * @param fields for each category the field's code and its text
 * @param draft the prepared draft this sending completes
 * @param parent the referral it re-routes (REF-39)
 * @param namedReceiver required for matters of class C4 (REF-33)
 * @param handover the telephone hand-over of an emergency (REF-15)
 */
public record Sending(
        CaseId file,
        Optional<UUID> need,
        FamilyCode family,
        UUID service,
        Priority priority,
        Map<DataCategory, Map<String, String>> fields,
        Optional<ReferralId> draft,
        Optional<ReferralId> parent,
        Optional<AccountId> namedReceiver,
        Optional<Handover> handover) {
    public Sending {
        var copy = new EnumMap<DataCategory, Map<String, String>>(DataCategory.class);
        fields.forEach((category, texts) -> copy.put(category, Map.copyOf(texts)));
        fields = Collections.unmodifiableMap(copy);
    }

    /** @param to the officer or post that took the call; never the person helped */
    public record Handover(Instant at, String to) {}

    /** The plain case: no draft, no parent, nobody named. */
    public static Sending of(
            CaseId file,
            Optional<UUID> need,
            FamilyCode family,
            UUID service,
            Priority priority,
            Map<DataCategory, Map<String, String>> fields) {
        return new Sending(
                file,
                need,
                family,
                service,
                priority,
                fields,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Sending rerouting(ReferralId first) {
        return new Sending(
                file, need, family, service, priority, fields, draft, Optional.of(first), namedReceiver, handover);
    }

    public Sending toPerson(AccountId receiver) {
        return new Sending(
                file, need, family, service, priority, fields, draft, parent, Optional.of(receiver), handover);
    }

    public Sending told(Handover call) {
        return new Sending(
                file, need, family, service, priority, fields, draft, parent, namedReceiver, Optional.of(call));
    }
}
