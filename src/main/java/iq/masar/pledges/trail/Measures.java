package iq.masar.pledges.trail;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.statistics.Figure;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of trails, to write: which activities keep a pledge, what is measured of them, what was released (GOV-30, GOV-31). */
@Component
public class Measures {
    /** What an indicator may be counted in. */
    public static final List<String> UNITS = List.of("count", "percent", "days", "hours", "per-thousand", "points");

    private final TrailStore store;
    private final Figures figures;
    private final Registry registry;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Measures(TrailStore store, Figures figures, Registry registry, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.registry = registry;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Names an activity of the plan as one by which a pledge that is there is kept; naming it twice changes nothing. */
    @Transactional
    public TrailReply keep(UUID pledge, String activity, Actor officer) {
        if (activity(activity).isEmpty()) {
            return new TrailReply.Unknown();
        }
        if (store.keep(pledge, activity, officer.account().value(), clock.instant()) == 1) {
            audit.decided(Act.of(officer, "pledges.keep").with("pledge", pledge).with("activity", activity));
        }
        return new TrailReply.Kept(pledge);
    }

    private Optional<Entry> activity(String id) {
        return registry.read().find(id).filter(entry -> entry.kind().equals("activity"));
    }

    /** The two ways to an indicator's value. */
    public sealed interface Drawing {
        /** @param unit one of {@link #UNITS} */
        record Counted(String unit) implements Drawing {}

        /** @param figure one of {@link Figures#list} */
        record Drawn(String figure) implements Drawing {}
    }

    /** Says what is measured of an activity that keeps a pledge. */
    @Transactional
    public TrailReply measure(UUID pledge, String activity, Label title, Drawing drawing, Actor officer) {
        var unit = switch (drawing) {
            case Drawing.Counted(var counted) -> Optional.of(counted).filter(UNITS::contains);
            case Drawing.Drawn(var figure) -> figures.find(figure).map(Figures.Choice::unit);
        };
        if (unit.isEmpty() || !store.activities(pledge).contains(activity)) {
            return new TrailReply.Unknown();
        }
        var figure = drawing instanceof Drawing.Drawn(var drawn) ? drawn : "";
        var indicator = new Indicator(ids.next(), pledge, activity, title, unit.get(), figure);
        store.put(indicator, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "pledges.measure").with("pledge", pledge).with("indicator", indicator.id()));
        return new TrailReply.Measured(indicator.id());
    }

    /**
     * Freezes the value of an indicator for a year. A drawn one is read from the shared store now, whatever was typed. Refuses:
     * {@code NothingHeard}, {@code Withheld}, {@code SourceMissing}, {@code Unknown}.
     */
    @Transactional
    public TrailReply release(UUID id, int year, String counted, String source, Actor officer) {
        var found = store.indicator(id);
        if (found.isEmpty()) {
            return new TrailReply.Unknown();
        }
        var indicator = found.get();
        if (!indicator.isDrawn()) {
            return source.isBlank()
                    ? new TrailReply.SourceMissing()
                    : released(indicator, year, counted, 0, source.strip(), officer);
        }
        var read = figures.read(indicator.figure(), year);
        return switch (read.figure()) {
            case Figure.Suppressed suppressed -> new TrailReply.Withheld(year);
            case Figure.Missing missing -> new TrailReply.NothingHeard(year);
            case Figure.NotReached unreached -> new TrailReply.NothingHeard(year);
            case Figure.Known known ->
                released(indicator, year, read.value().orElseThrow(), read.edition(), indicator.figure(), officer);
        };
    }

    private TrailReply released(
            Indicator indicator, int year, String value, long edition, String source, Actor officer) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var issued = Baghdad.day(now).getYear();
        var code = "REL-" + issued + "-" + store.next(issued);
        store.put(
                new Release(code, indicator, year, value, edition, source, now),
                officer.account().value());
        audit.decided(Act.of(officer, "pledges.release")
                .with("indicator", indicator.id())
                .with("release", code));
        return new TrailReply.Released(code);
    }
}
