package iq.masar.agencies;

import iq.masar.codes.Code;
import iq.masar.codes.Codes;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staged roll-out: no governorate goes live before its readiness list is complete (REF-49). */
@Component
public class Rollouts {
    private final RolloutStore store;
    private final Codes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rollouts(RolloutStore store, Codes codes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** What became of asking for another stage. */
    public sealed interface Advance {
        record Advanced(GovernorateCode governorate, Stage stage) implements Advance {}

        /** These items of the readiness list stand open; the coordinator cures them. */
        record ReadinessOpen(GovernorateCode governorate, List<String> items) implements Advance {}

        /** That stage does not follow the present one. */
        record NotNow(GovernorateCode governorate, Stage stage, Stage wanted) implements Advance {}

        /** A pause needs its reason. */
        record ReasonMissing(GovernorateCode governorate) implements Advance {}
    }

    /** Every governorate of the code list in its order, with the stage it has today. */
    public List<Rollout> list() {
        return codes.list("governorate").stream()
                .map(Code::code)
                .map(code -> of(new GovernorateCode(code)))
                .toList();
    }

    public Optional<Rollout> find(GovernorateCode governorate) {
        return codes.find("governorate", governorate.value()).map(known -> of(governorate));
    }

    /** Refuses: {@code ReadinessOpen}, {@code NotNow}, {@code ReasonMissing}. */
    @Transactional
    public Advance advance(GovernorateCode governorate, Stage wanted, String reason, AccountId by) {
        var now = of(governorate);
        if (!now.stage().next().contains(wanted)) {
            return new Advance.NotNow(governorate, now.stage(), wanted);
        }
        if (wanted == Stage.LIVE && !now.open().isEmpty()) {
            return new Advance.ReadinessOpen(governorate, now.open());
        }
        if (wanted == Stage.PAUSED && reason.isBlank()) {
            return new Advance.ReasonMissing(governorate);
        }
        var today = today();
        store.add(
                governorate,
                new Rollout.Step(wanted, today, Rollout.Precision.DAY, true, "", reason),
                Optional.of(by),
                clock.instant());
        announce(governorate, now.stage(), wanted, today);
        return new Advance.Advanced(governorate, wanted);
    }

    /** Ticks an item, or accepts its gap with a note. */
    @Transactional
    public void tick(GovernorateCode governorate, String item, Rollout.Item state, AccountId by) {
        codes.find("readiness", item).ifPresent(known -> store.put(governorate, item, state, by, clock.instant()));
    }

    /** Takes over a stage from public sources; for seeds. */
    @Transactional
    public void adopt(GovernorateCode governorate, Rollout.Step step) {
        var before = of(governorate).stage();
        if (store.add(governorate, step, Optional.empty(), clock.instant())) {
            announce(governorate, before, step.stage(), step.day());
        }
    }

    private void announce(GovernorateCode governorate, Stage from, Stage to, LocalDate day) {
        events.publishEvent(new RolloutAdvanced(governorate, from.code(), to.code(), day, clock.instant()));
    }

    private Rollout of(GovernorateCode governorate) {
        var today = today();
        var steps = store.steps(governorate);
        var stage = steps.stream()
                .filter(step -> !step.day().isAfter(today))
                .reduce((earlier, later) -> later)
                .map(Rollout.Step::stage)
                .orElse(Stage.NOT_STARTED);
        var known = store.items(governorate);
        var items = new LinkedHashMap<String, Rollout.Item>();
        codes.list("readiness")
                .forEach(item -> items.put(item.code(), known.getOrDefault(item.code(), new Rollout.Item(false, ""))));
        return new Rollout(governorate, stage, steps, items);
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
