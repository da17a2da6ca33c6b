package iq.masar.referrals.envelope;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.referrals.Command;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.model.Change;
import iq.masar.referrals.model.Referral;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The receiver's own words go into the case's letterbox: only the case worker can read them. */
@Component
public class Letterbox {
    private final Vault vault;
    private final Ids ids;

    Letterbox(Vault vault, Ids ids) {
        this.vault = vault;
        this.ids = ids;
    }

    public void drop(Referral referral, Change change) {
        var text = switch (change.command()) {
            case Command.Finish finish -> finish.note();
            case Command.Decline decline -> decline.text();
            default -> "";
        };
        change.by()
                .ifPresent(by -> drop(
                        referral.line().file(),
                        referral.line().id(),
                        change.command().verb(),
                        text,
                        by));
    }

    /** Nothing happens when there are no words. */
    public void drop(CaseId file, ReferralId referral, String kind, String words, Actor by) {
        if (!words.isBlank()) {
            var note = Map.of("text", words, "referral", referral.toString(), "kind", kind);
            vault.deposit(new Place(file, Section.NOTES, ids.next()), note, by);
        }
    }
}
