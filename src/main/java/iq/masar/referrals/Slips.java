package iq.masar.referrals;

import iq.masar.agencies.Agencies;
import iq.masar.casework.slots.PaperCheck;
import iq.masar.kernel.Actor;
import iq.masar.referrals.envelope.Sections;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.steps.Envelope;
import iq.masar.referrals.store.ReferralStore;
import iq.masar.vault.Ground;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The referral slip in three copies (REF-46): only the client's copy carries her code, and the QR holds an opaque token. */
@Component
public class Slips implements PaperCheck {
    private final ReferralStore store;
    private final Vault vault;
    private final Envelope envelope;
    private final Agencies agencies;

    Slips(ReferralStore store, Vault vault, Envelope envelope, Agencies agencies) {
        this.store = store;
        this.vault = vault;
        this.envelope = envelope;
        this.agencies = agencies;
    }

    /**
     * What is printed.
     *
     * @param code the client's whole code, reference and secret, in groups of four
     */
    public record Slip(String code, String token) {}

    /** For the case's worker only: whoever does not hold the case gets nothing. */
    public Optional<Slip> print(ReferralFile file, Actor worker) {
        var place = Sections.slip(file.line().file(), file.line().id());
        return switch (vault.read(worker, Ground.PRINT, "slip", List.of(place))) {
            case Reading.Open open
            when !open.at(place).isEmpty() ->
                Optional.of(
                        new Slip(file.line().reference() + "-" + open.text(place, "code"), open.text(place, "token")));
            case Reading.Open _, Reading.NotYours _, Reading.ReasonMissing _, Reading.BudgetSpent _, Reading.Paused _ ->
                Optional.empty();
        };
    }

    /** The referral a scanned token belongs to, for its receiver and its sender's office; for all others there is none. */
    public Optional<ReferralId> scanned(String token, Actor reader) {
        return store.findByToken(envelope.tokenHash(token))
                .filter(one -> !(one.state() instanceof iq.masar.referrals.model.State.Ended))
                .filter(one -> isKnownTo(one, reader))
                .map(one -> one.line().id());
    }

    /** The public scan: that such a slip exists, from which office, and whether it still stands; never for what or whom (REF-46). */
    @Override
    public Optional<Standing> check(String token) {
        return store.findByToken(envelope.tokenHash(token))
                .filter(one -> one.line().sentAt().isPresent())
                .map(one -> new Standing(
                        "referrals.check.slip",
                        "",
                        agencies.name(one.line().from()),
                        one.sentAt(),
                        Optional.empty(),
                        one.state() instanceof iq.masar.referrals.model.State.Ended ? State.EXPIRED : State.STANDS));
    }

    private static boolean isKnownTo(Referral referral, Actor reader) {
        return referral.isAddressedTo(reader.office(), reader.account())
                || referral.line().sender().equals(reader.account());
    }
}
