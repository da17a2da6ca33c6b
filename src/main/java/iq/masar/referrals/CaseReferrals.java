package iq.masar.referrals;

import iq.masar.consent.Consents;
import iq.masar.consent.Coverage;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.ReferralFile.Happening;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.State;
import iq.masar.referrals.steps.Cuts;
import iq.masar.referrals.steps.Progress;
import iq.masar.referrals.store.FileStore;
import iq.masar.referrals.store.ReferralStore;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask and tell about the referrals of a case: the system's door, it asks for nobody's right. */
@Component
public class CaseReferrals {
    /** Neither owed nor owing: they hinder no closing. */
    private static final Set<String> SETTLED =
            Set.of("draft", "client-confirmed", "closed", "declined", "expired-no-response", "lost", "withdrawn");

    private final ReferralStore store;
    private final FileStore files;
    private final Progress progress;
    private final Cuts cuts;
    private final Consents consents;
    private final Clock clock;

    CaseReferrals(ReferralStore store, FileStore files, Progress progress, Cuts cuts, Consents consents, Clock clock) {
        this.store = store;
        this.files = files;
        this.progress = progress;
        this.cuts = cuts;
        this.consents = consents;
        this.clock = clock;
    }

    /** One act on one of the case's referrals. */
    public record Told(ReferralId referral, String mark, OfficeCode to, String family, Happening happening) {}

    public List<ReferralSummary> of(CaseId file) {
        return store.of(file);
    }

    /** Those that hinder closing the case (REF-31). */
    public List<ReferralSummary> openOn(CaseId file) {
        return store.of(file).stream()
                .filter(one -> !SETTLED.contains(one.state()))
                .toList();
    }

    /** What was done, newest first. */
    public List<Told> told(CaseId file) {
        return files.told(file);
    }

    public List<ReferralSummary> ofNeed(UUID need) {
        return store.ofNeed(need);
    }

    /** A worker's open referrals, nearest deadline first. */
    public List<ReferralSummary> awaitedBy(AccountId worker, int size) {
        return store.ofSender(worker, Optional.empty(), size);
    }

    /** Open referrals follow their case (REF-29). */
    @Transactional
    public void hand(CaseId file, AccountId from, AccountId to) {
        store.hand(file, from.value(), to.value());
    }

    /**
     * Consent was narrowed or withdrawn: what no other consent covers is cut at once, referrals left without anything are
     * withdrawn, prepared ones too, and their receivers are told (REF-22). Joins the transaction of the cut.
     */
    @Transactional
    public void consentCut(CaseId file, OfficeCode recipient, Set<DataCategory> categories) {
        for (var referral : store.lockOpenAt(file, recipient)) {
            var uncovered = uncovered(file, recipient, cuts.disclosed(referral, categories));
            var queued = referral.state() instanceof State.Draft;
            if (!uncovered.isEmpty() && cuts.cut(referral, uncovered) && referral.state() instanceof State.Live) {
                progress.take(referral, new Command.Withdraw(Command.Withdrawal.CONSENT), Optional.empty());
            } else if (queued && !uncovered(file, recipient, categories).isEmpty()) {
                cuts.drop(referral);
            }
        }
    }

    private Set<DataCategory> uncovered(CaseId file, OfficeCode recipient, Set<DataCategory> asked) {
        var missing = EnumSet.noneOf(DataCategory.class);
        for (var category : asked) {
            if (consents.coverage(file, recipient, Set.of(category), clock.instant()) instanceof Coverage.Missing) {
                missing.add(category);
            }
        }
        return missing;
    }

    /** The case was closed: confirmed referrals close with it, prepared ones are dropped. */
    @Transactional
    public void caseClosed(CaseId file) {
        store.of(file).stream()
                .map(ReferralSummary::id)
                .map(store::lock)
                .flatMap(Optional::stream)
                .forEach(this::close);
    }

    private void close(Referral referral) {
        switch (referral.state()) {
            case State.ClientConfirmed _ -> progress.take(referral, new Command.Close(), Optional.empty());
            case State.Draft _ -> cuts.drop(referral);
            case State.Live _ ->
                progress.take(referral, new Command.Withdraw(Command.Withdrawal.CASE_CLOSED), Optional.empty());
            default -> {}
        }
    }
}
