package iq.masar.vault.keys;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.vault.store.BudgetStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reading and search budgets: a curious person meets a limit long before a register is copied. */
@Component
public class Budgets {
    private final BudgetStore store;
    private final VaultSettings settings;
    private final Clock clock;
    /** What this process has already noted in the running hour, so that turning pages in one file costs no statement. */
    private final Map<AccountId, Hour> noted = new ConcurrentHashMap<>();

    private record Hour(Instant hour, Set<CaseId> files) {}

    Budgets(BudgetStore store, VaultSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** When the account may read these again; empty when it may now. */
    public Optional<Instant> refusal(AccountId account, Collection<CaseId> files) {
        var now = clock.instant();
        if (hour(account, now).files.containsAll(files)) {
            return Optional.empty();
        }
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var day = Baghdad.day(now);
        var spent = store.reading(account, hour, day.atStartOfDay(Baghdad.ZONE).toInstant(), files);
        if (spent.onTheDay() > settings.readingsADay()) {
            return Optional.of(day.plusDays(1).atStartOfDay(Baghdad.ZONE).toInstant());
        }
        return spent.inTheHour() > settings.readingsAnHour()
                ? Optional.of(hour.plus(1, ChronoUnit.HOURS))
                : Optional.empty();
    }

    public void read(AccountId account, Collection<CaseId> files) {
        var now = clock.instant();
        var known = hour(account, now).files;
        if (!known.containsAll(files)) {
            store.read(account, now.truncatedTo(ChronoUnit.HOURS), files, now);
            known.addAll(files);
        }
    }

    private Hour hour(AccountId account, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var known = noted.get(account);
        if (known == null || !known.hour.equals(hour)) {
            known = new Hour(hour, ConcurrentHashMap.newKeySet());
            noted.put(account, known);
        }
        return known;
    }

    /** Takes one nationwide search; when none is left, the moment they renew. */
    public Optional<Instant> search(AccountId account) {
        var day = Baghdad.day(clock.instant());
        return store.search(account, day, settings.searchesADay())
                ? Optional.empty()
                : Optional.of(day.plusDays(1).atStartOfDay(Baghdad.ZONE).toInstant());
    }

    /** Takes one search of a register the account's office keeps; when none is left, the moment they renew. */
    public Optional<Instant> volume(AccountId account) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return store.volume(account, hour, settings.volumeSearchesAnHour())
                ? Optional.empty()
                : Optional.of(hour.plus(1, ChronoUnit.HOURS));
    }

    void forgetOld() {
        store.forget(clock.instant().minus(2, ChronoUnit.DAYS));
        noted.clear();
    }
}
