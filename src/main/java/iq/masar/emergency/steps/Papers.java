package iq.masar.emergency.steps;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.store.EmergencyStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.vault.Ground;
import iq.masar.vault.OfficeDrawers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** The words of requests and reviews: sealed once for each circle that may read them, so no administrator can. */
@Component
public class Papers {
    private static final String WORDS = "words";

    private final EmergencyStore store;
    private final OfficeDrawers drawers;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;

    Papers(EmergencyStore store, OfficeDrawers drawers, Accounts accounts, Ids ids, Clock clock) {
        this.store = store;
        this.drawers = drawers;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** For every institution's approvers, and for the data-protection officers. */
    public void reason(EmergencyId id, String words) {
        accounts.withRole(Role.COORDINATOR).stream()
                .map(Account::organisation)
                .distinct()
                .forEach(institution -> keep(
                        id, "reason", words, (drawer, text) -> drawers.depositForApprovers(institution, drawer, text)));
        oversight(id, "reason", words);
    }

    /** For the data-protection officers alone. */
    public void oversight(EmergencyId id, String kind, String words) {
        accounts.withRole(Role.DATA_PROTECTION_OFFICER).stream()
                .map(Account::office)
                .distinct()
                .forEach(office ->
                        keep(id, kind, words, (drawer, text) -> drawers.depositForOversight(office, drawer, text)));
    }

    private void keep(EmergencyId id, String kind, String words, BiPredicate<UUID, Map<String, String>> deposit) {
        var drawer = ids.next();
        if (deposit.test(drawer, Map.of(WORDS, words))) {
            store.paper(id, drawer, kind, clock.instant());
        }
    }

    /** What this reader's circle may read of that kind, each text once. */
    public List<String> open(EmergencyId id, String kind, Actor reader) {
        return drawers.read(reader, Ground.BREAK_GLASS, store.papers(id, kind)).values().stream()
                .map(fields -> fields.getOrDefault(WORDS, ""))
                .distinct()
                .toList();
    }
}
