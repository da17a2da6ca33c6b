package iq.masar.persons.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.persons.register.Extract;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Keeping;
import iq.masar.persons.register.KeepingReply;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.twins.DuplicateQueue;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Ground;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number of a paper that two entries claim, looked at and closed (IDN-38); people of one household (IDN-35). */
@RoomTest
class PaperConflictsTest {
    private static final AtomicInteger OFFICES = new AtomicInteger();

    private final Officers officers;
    private final Keeping keeping;
    private final Extracts extracts;
    private final PaperConflicts conflicts;
    private final DuplicateQueue queue;
    private final Actor keeper;
    private final Register register;

    @Autowired
    PaperConflictsTest(
            Officers officers,
            Registers registers,
            Keeping keeping,
            Extracts extracts,
            PaperConflicts conflicts,
            DuplicateQueue queue) {
        this.officers = officers;
        this.keeping = keeping;
        this.extracts = extracts;
        this.conflicts = conflicts;
        this.queue = queue;
        keeper = officers.with("REGC" + OFFICES.incrementAndGet() + "-HQ", Role.REGISTER_OFFICER);
        register = registers.found("civil", keeper).orElseThrow();
    }

    private UUID enter(Map<String, String> fields) {
        return switch (keeping.enter(register, fields, "test", keeper)) {
            case KeepingReply.Written written -> written.id();
            case KeepingReply.PaperClaimedTwice twice -> twice.id();
            case KeepingReply refused -> throw new AssertionError(refused);
        };
    }

    private Conflict claimedTwice(String number) {
        enter(Map.of("own", "سعد", "father", "جبار", "paper.1.kind", "passport", "paper.1.number", number));
        enter(Map.of("own", "ليث", "father", "حامد", "paper.1.kind", "passport", "paper.1.number", number));
        return conflicts.open(keeper).getLast();
    }

    private Extract read(UUID id) {
        return extracts.read(keeper, id, Ground.REGISTER_ENTRY, "claim").orElseThrow();
    }

    @Test
    void bothEntriesAreLookedAtTogetherAndStayAsTheyWere() {
        var conflict = claimedTwice("G 4411 227");
        var sides = conflicts.sides(keeper, conflict.one(), conflict.other()).orElseThrow();
        assertThat(sides.numbers()).containsExactly("G 4411 227");
        assertThat(keeping.claimants(conflict.one())).containsExactly(conflict.other());
        assertThat(conflicts.close(conflict.one(), conflict.other(), Outcome.FIRST, " ", keeper))
                .as("a reason is needed")
                .isFalse();
        assertThat(conflicts.close(conflict.one(), conflict.other(), Outcome.FIRST, "بان الجواز", keeper))
                .isTrue();
        assertThat(keeping.claimants(conflict.one())).isEmpty();
        assertThat(conflicts.open(keeper)).isEmpty();
        assertThat(conflicts.sides(keeper, conflict.one(), conflict.other())).isEmpty();
        assertThat(conflicts.close(conflict.one(), conflict.other(), Outcome.BOTH, "again", keeper))
                .isFalse();
        assertThat(read(conflict.one()).version()).isEqualTo(1);
        assertThat(read(conflict.other()).fields()).isEqualTo(sides.other().fields());
    }

    @Test
    void twoEntriesOfOnePersonGoToTheQueueOfPairs() {
        var conflict = claimedTwice("G 5511 338");
        assertThat(conflicts.close(conflict.one(), conflict.other(), Outcome.SAME, "صورة واحدة", keeper))
                .isTrue();
        assertThat(queue.list(keeper))
                .anyMatch(twin -> twin.one().equals(conflict.one())
                        && twin.other().equals(conflict.other())
                        && twin.shared() >= 1);
    }

    @Test
    void nobodyElseSeesOrClosesIt() {
        var conflict = claimedTwice("G 6611 449");
        var elsewhere = officers.with("REGD-HQ", Role.REGISTER_OFFICER);
        var answerer = officers.with(keeper.office().value(), Role.REGISTER_ANSWERER);
        for (var stranger : new Actor[] {elsewhere, answerer, officers.administrator()}) {
            assertThat(conflicts.open(stranger)).isEmpty();
            assertThat(conflicts.sides(stranger, conflict.one(), conflict.other()))
                    .isEmpty();
            assertThat(conflicts.close(conflict.one(), conflict.other(), Outcome.BOTH, "x", stranger))
                    .isFalse();
        }
    }

    /** IDN-35: people are found by the household that binds them, in their register and governorate alone. */
    @Test
    void theOthersOfAHouseholdAreShownWithAnEntry() {
        var home = Map.of("household", "٤٤١٢٠", "governorate", "BG");
        var mother = enter(with(home, Map.of("own", "سميرة", "father", "داود")));
        var child = enter(with(home, Map.of("own", "نور", "father", "فارس")));
        enter(Map.of("own", "جار", "father", "بعيد", "household", "44120", "governorate", "NI"));
        enter(Map.of("own", "بلا", "father", "رقم"));
        assertThat(extracts.household(keeper, read(mother), "claim"))
                .extracting(Extract::id)
                .containsExactly(child);
        var elsewhere = officers.with("REGE-HQ", Role.REGISTER_OFFICER);
        assertThat(extracts.household(elsewhere, read(mother), "claim")).isEmpty();
        assertThat(queue.list(keeper)).isEmpty();
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
