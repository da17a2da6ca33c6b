package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.kernel.memory.Snapshot;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.register.Contradiction.Wording;
import iq.masar.roadmap.register.Contradictions;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** GOV-01, GOV-21, GOV-46: what is remembered of the register and the plan is what was committed, whoever writes meanwhile. */
@RoomTest
class RegisterMemoryTest {
    @Autowired
    java.time.Clock clock;

    @Autowired
    Registry registry;

    @Autowired
    Activities activities;

    @Autowired
    Contradictions contradictions;

    @Autowired
    Officers officers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ids ids;

    @Autowired
    Bodies bodies;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    /** A decision of a taskforce, as it is cited. */
    private String decided(Actor clerk) {
        bodies.decide("WG-ECON", Optional.empty(), "يُقرّ التغيير", "", "", clerk);
        return "WG-ECON " + bodies.decisions("WG-ECON").getFirst().cite();
    }

    private String entry() {
        var id = "TST-" + ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        var facts = Map.of("one", new Entry.Fact("0", true), "other", new Entry.Fact("0", true));
        registry.add(new Entry(id, "test", "", new Label("س", "س", "x"), List.of(), facts, List.of(), 0));
        return id;
    }

    private int value(String entry, String field) {
        return Integer.parseInt(
                registry.read().find(entry).orElseThrow().fact(field).orElseThrow());
    }

    @Test
    void theSameReadingServesUntilSomethingChanges() {
        var entry = entry();
        var before = registry.read();
        assertThat(registry.read()).isSameAs(before);
        assertThat(registry.change(entry, "one", "7", secretary())).isTrue();
        assertThat(before.find(entry).orElseThrow().fact("one"))
                .as("what was read")
                .contains("0");
        assertThat(value(entry, "one")).isEqualTo(7);
    }

    @Test
    void whoChangesReadsHerOwnAndWhatIsUndoneLeavesNothing() throws Exception {
        var entry = entry();
        var huda = secretary();
        try (var others = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(undone -> {
                registry.change(entry, "one", "9", huda);
                assertThat(value(entry, "one")).isEqualTo(9);
                assertThat(get(others.submit(() -> value(entry, "one"))))
                        .as("others while it is open")
                        .isZero();
                assertThat(value(entry, "one")).as("her own again").isEqualTo(9);
                undone.setRollbackOnly();
            });
        }
        assertThat(value(entry, "one")).isZero();
    }

    /** A reading that began before a change ended is given to whoever asked and kept for nobody. */
    @Test
    void aReadingOvertakenByAChangeIsNotKept() {
        var snapshot = new Snapshot<String>();
        assertThat(snapshot.read(() -> {
                    snapshot.forget(); // another's change ends while this one still reads
                    return "old";
                }))
                .isEqualTo("old");
        assertThat(snapshot.read(() -> "new")).isEqualTo("new");
        assertThat(snapshot.read(() -> "never read")).isEqualTo("new");
    }

    @Test
    void twoWritersAndTheirReadersNeverSeeAnOlderReading() throws Exception {
        var entry = entry();
        var rounds = 60;
        var done = new AtomicBoolean();
        var backwards = new AtomicInteger();
        Callable<Void> reader = () -> {
            var last = new int[2];
            while (!done.get()) {
                for (var field = 0; field < 2; field++) {
                    var seen = value(entry, field == 0 ? "one" : "other");
                    if (seen < last[field]) {
                        backwards.incrementAndGet();
                    }
                    last[field] = seen;
                }
            }
            return null;
        };
        var stale = new AtomicInteger();
        var readings = new ArrayList<Future<Void>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            readings.add(threads.submit(reader));
            readings.add(threads.submit(reader));
            var writings = List.of("one", "other").stream()
                    .map(field -> {
                        var writer = secretary();
                        return threads.submit(() -> {
                            for (var round = 1; round <= rounds; round++) {
                                registry.change(entry, field, String.valueOf(round), writer);
                                if (value(entry, field) != round) {
                                    stale.incrementAndGet();
                                }
                            }
                        });
                    })
                    .toList();
            for (var writing : writings) {
                writing.get();
            }
            done.set(true);
            for (var reading : readings) {
                reading.get();
            }
        }
        assertThat(stale).as("a writer reads what she committed").hasValue(0);
        assertThat(backwards).as("no reader goes back in time").hasValue(0);
        assertThat(value(entry, "one")).isEqualTo(rounds);
        assertThat(value(entry, "other")).isEqualTo(rounds);
    }

    @Test
    void thePlanFollowsWhatIsCommitted() {
        var huda = secretary();
        var day = iq.masar.kernel.Baghdad.day(clock.instant());
        var register = registry.read();
        var before = activities.plan(register, day);
        assertThat(activities.plan(register, day)).isSameAs(before);
        var planned = before.strategy().leaves().stream()
                .filter(leaf -> leaf.progress() instanceof Progress.Planned)
                .findFirst()
                .orElseThrow()
                .id();
        var cited = decided(huda);
        transaction.executeWithoutResult(undone -> {
            activities.change(planned, new Progress.InProgress(OptionalInt.of(40)), 1, "سبب", cited, huda);
            assertThat(activities.plan(register, day).figure(planned)).isEqualTo("40.0");
            undone.setRollbackOnly();
        });
        assertThat(activities.plan(register, day).figure(planned)).isEqualTo("0.0");
        activities.change(planned, new Progress.Planned(), 1, "لا تغيير", cited, huda);
        assertThat(activities.plan(register, day)).isNotSameAs(before);
        assertThat(activities.plan(register, LocalDate.of(2022, 7, 21)).figure("NMMS"))
                .as("an earlier day is as it was")
                .isEqualTo("48.3–70.1");
    }

    @Test
    void contradictionsFollowWhatIsCommitted() {
        var huda = secretary();
        var count = contradictions.list().size();
        transaction.executeWithoutResult(undone -> {
            var found = contradictions.register(
                    "number",
                    "رقمان",
                    new Wording("DOC-VNR-2022", 131, "4,560"),
                    new Wording("DOC-VNR-2022", 129, passage(129)),
                    huda);
            assertThat(found).isInstanceOf(Contradictions.Outcome.Registered.class);
            assertThat(contradictions.list()).hasSize(count + 1);
            assertThat(registry.read().contradictions()).hasSize(count + 1);
            undone.setRollbackOnly();
        });
        assertThat(contradictions.list()).hasSize(count);
        contradictions.explain("ANO-9", "open", "للاختبار", huda);
        assertThat(contradictions.list())
                .anyMatch(one -> one.contradiction().id().equals("ANO-9")
                        && one.explanation().equals("للاختبار"));
    }

    private String passage(int line) {
        return registry.read().passage("DOC-VNR-2022", line).orElseThrow().text();
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
