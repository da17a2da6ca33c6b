package iq.masar.statistics;

import iq.masar.codes.Code;
import iq.masar.codes.Codes;
import iq.masar.kernel.Baghdad;
import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Tally;
import iq.masar.statistics.model.CaseTables;
import iq.masar.statistics.model.PlaceTable;
import iq.masar.statistics.model.ReferralTables;
import iq.masar.statistics.model.Release;
import iq.masar.statistics.model.home.HomeTables;
import iq.masar.statistics.store.CountStore;
import iq.masar.statistics.store.Generaliser;
import iq.masar.statistics.store.HomeCounts;
import iq.masar.statistics.store.MiddleStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The national dashboard: everything page, file and answer show, protected once for all of them (REF-48). */
@Component
public class Dashboard {
    private static final int FRESH_DAYS = 30;
    private static final long PATIENCE_NANOS = 200_000_000;
    private static final int REST = 5;

    private final CountStore counts;
    private final MiddleStore middles;
    private final HomeCounts home;
    private final Generaliser generaliser;
    private final Codes codes;
    private final Clock clock;
    private @Nullable Release current;
    private long reckonedAt;
    private long cost;

    Dashboard(
            CountStore counts,
            MiddleStore middles,
            HomeCounts home,
            Generaliser generaliser,
            Codes codes,
            Clock clock) {
        this.counts = counts;
        this.middles = middles;
        this.home = home;
        this.generaliser = generaliser;
        this.codes = codes;
        this.clock = clock;
    }

    public DashboardView view(Scope scope) {
        var release = release();
        var place = scope.governorate().map(code -> code.value()).orElse(Cell.NATION);
        var tables = new ArrayList<Table>();
        tables.add(PlaceTable.of(release, place, scope.period()));
        if (scope.governorate().isEmpty()) {
            tables.add(PlaceTable.of(release, places(), scope.period()));
        }
        tables.addAll(new CaseTables(release, place, scope.period()).all());
        tables.addAll(new ReferralTables(release, place, scope.period()).all());
        tables.addAll(new HomeTables(release, place, scope.period()).all());
        return new DashboardView(scope, release.edition(), release.asOf(), release.years(), tables);
    }

    /** Empties the shared store and builds it anew from what the events told. */
    public void rebuild() {
        generaliser.rebuild(clock.instant());
    }

    private List<String> places() {
        return codes.list("governorate").stream().map(Code::code).toList();
    }

    /** Reckoned once for each edition; a dear one also rests a while, so that a busy day does not reckon all day. */
    private synchronized Release release() {
        var known = current;
        var edition = counts.edition();
        if (known != null
                && (known.edition() == edition
                        || cost > PATIENCE_NANOS && System.nanoTime() - reckonedAt < REST * cost)) {
            return known;
        }
        var began = System.nanoTime();
        var fresh = reckon(edition);
        current = fresh;
        reckonedAt = System.nanoTime();
        cost = reckonedAt - began;
        return fresh;
    }

    private Release reckon(long edition) {
        var tallies = new ArrayList<Tally>();
        tallies.addAll(counts.cases());
        tallies.addAll(counts.months());
        tallies.addAll(counts.scoreFamilies());
        tallies.addAll(counts.referrals());
        tallies.addAll(counts.providers());
        tallies.addAll(counts.occurrences());
        tallies.addAll(home.tallies());
        var between = new HashMap<>(middles.middles());
        between.putAll(home.middles());
        var now = clock.instant();
        return Release.of(
                edition,
                now,
                tallies,
                between,
                middles.caseloads(),
                middles.services(Baghdad.day(now).minusDays(FRESH_DAYS)));
    }
}
