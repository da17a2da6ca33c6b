package iq.masar.referrals.steps;

import iq.masar.consent.DataCategory;
import iq.masar.referrals.ReferralFile.Disclosed;
import iq.masar.referrals.envelope.Sections;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.store.FileStore;
import iq.masar.referrals.store.ReferralStore;
import iq.masar.vault.Grants;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes back what a receiver may read, in the transaction of whoever says so (REF-22). */
@Component
public class Cuts {
    private final FileStore files;
    private final ReferralStore store;
    private final Grants grants;
    private final Tidings tidings;
    private final Clock clock;

    Cuts(FileStore files, ReferralStore store, Grants grants, Tidings tidings, Clock clock) {
        this.files = files;
        this.store = store;
        this.grants = grants;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Those of the categories that this referral disclosed and that are still open or withheld. */
    public Set<DataCategory> disclosed(Referral referral, Set<DataCategory> asked) {
        var found = EnumSet.noneOf(DataCategory.class);
        files.disclosures(referral.line().id()).stream()
                .filter(one -> one.cut().isEmpty())
                .map(Disclosed::category)
                .map(DataCategory::find)
                .flatMap(Optional::stream)
                .filter(asked::contains)
                .forEach(found::add);
        return found;
    }

    /** Cuts these categories; true when nothing that names the person is left to the receiver. */
    public boolean cut(Referral referral, Set<DataCategory> categories) {
        var id = referral.line().id();
        files.cut(id, categories.stream().map(DataCategory::code).toList(), clock.instant());
        Sections.onlyHolding(id, categories)
                .forEach(section -> grants.withdraw(referral.line().file(), section));
        var left = files.disclosures(id).stream().anyMatch(one -> one.cut().isEmpty());
        if (!left) {
            Sections.all(id).forEach(section -> grants.withdraw(referral.line().file(), section));
        }
        categories.forEach(
                category -> files.tell(id, "consent-cut", referral.state().code(), category.code(), clock.instant()));
        tidings.consentCut(referral);
        return !left || categories.contains(DataCategory.IDENTITY);
    }

    /** A prepared referral that may not go out any more. */
    public void drop(Referral draft) {
        store.drop(draft.line().id(), clock.instant());
        files.tell(draft.line().id(), "withdraw", "withdrawn", "consent", clock.instant());
    }
}
