package iq.masar.referrals.envelope;

import iq.masar.consent.DataCategory;
import iq.masar.kernel.Actor;
import iq.masar.referrals.Inbox.Words;
import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.ReferralFile.Disclosed;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the disclosed words for the receiver, and only those consent still covers; each opening is audited by the vault. */
@Component
public class Opened {
    private static final String ADDRESSED = "referral";
    private final Vault vault;

    Opened(Vault vault) {
        this.vault = vault;
    }

    public Words read(ReferralFile file, Actor receiver) {
        var line = file.line();
        var open = file.disclosures().stream()
                .filter(Disclosed::isOpen)
                .map(one -> DataCategory.find(one.category()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.toMap(
                        category -> Sections.place(line.file(), line.id(), category), category -> category));
        if (open.isEmpty()) {
            return new Words.Closed();
        }
        return switch (vault.read(receiver, Ground.REFERRAL, ADDRESSED, List.copyOf(open.keySet()))) {
            case Reading.Open read -> new Words.Read(texts(open, read));
            case Reading.NotYours _, Reading.ReasonMissing _ -> new Words.Closed();
            case Reading.BudgetSpent spent -> new Words.Spent(spent.renews());
            case Reading.Paused _ -> new Words.Paused();
        };
    }

    private static Map<String, Map<String, String>> texts(Map<Place, DataCategory> open, Reading.Open read) {
        var texts = new TreeMap<String, Map<String, String>>();
        open.forEach((place, category) -> {
            var fields = read.at(place);
            if (!fields.isEmpty()) {
                texts.put(category.code(), fields);
            }
        });
        return texts;
    }

    /** Without the sender's own steps and the chain's other providers: a receiver sees its own referral only. */
    public static ReferralFile asReceiverSees(ReferralFile file) {
        return new ReferralFile(
                file.line(),
                file.governorate(),
                file.district(),
                file.organisation(),
                file.milestones(),
                file.clock(),
                file.ladder(),
                List.of(),
                file.disclosures(),
                file.happenings(),
                file.verbs());
    }
}
