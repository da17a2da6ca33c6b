package iq.masar.referrals.steps;

import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.ReferralFile.ClockFace;
import iq.masar.referrals.ReferralFile.Rung;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.Rules;
import iq.masar.referrals.store.ClockStore;
import iq.masar.referrals.store.FileStore;
import iq.masar.referrals.store.ReferralStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what the page of one referral shows to one kind of reader. */
@Component
public class Files {
    private final ReferralStore referrals;
    private final ClockStore ladders;
    private final FileStore files;
    private final Clocks clocks;
    private final Clock clock;

    Files(ReferralStore referrals, ClockStore ladders, FileStore files, Clocks clocks, Clock clock) {
        this.referrals = referrals;
        this.ladders = ladders;
        this.files = files;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @param reader the verbs this kind of reader may ever use; the state leaves those possible now */
    public ReferralFile of(Referral referral, Set<String> reader) {
        var id = referral.line().id();
        var wound = ladders.ladders(id);
        Optional<ClockFace> face = wound.stream()
                .findFirst()
                .map(ladder -> clocks.face(ladder, referral.governorate(), stopped(referral)));
        List<Rung> rungs = wound.stream()
                .findFirst()
                .map(ladder -> ladders.rungs(id, ladder))
                .orElse(List.of());
        return new ReferralFile(
                referral.line(),
                referral.governorate(),
                referral.district(),
                referral.organisation(),
                referral.milestones(),
                face,
                rungs,
                referrals.chain(referral.line().root()),
                files.disclosures(id),
                files.happenings(id),
                Rules.possible(referral.state()).stream()
                        .filter(reader::contains)
                        .toList());
    }

    /** A clock that ended stands still. */
    private java.time.Instant stopped(Referral referral) {
        return referral.line().due().isPresent()
                ? clock.instant()
                : referral.line().changedAt();
    }
}
