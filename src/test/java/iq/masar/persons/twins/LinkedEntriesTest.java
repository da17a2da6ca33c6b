package iq.masar.persons.twins;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.persons.twins.model.LinkedEntries;
import iq.masar.persons.twins.model.LinkedEntries.Linking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Linking and taking back, by the pure rules (IDN-41, IDN-42, IDN-43). */
class LinkedEntriesTest {
    private static final int SEQUENCES = Integer.getInteger("masar.rounds", 100_000);
    private static final int ENTRIES = 7;

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void threeChainedLinksComeApartInAnyOrderAsTheyWere() {
        var linked = new LinkedEntries();
        assertThat(linked.link(id(101), id(1), id(2))).isEqualTo(new Linking.Linked(id(101)));
        assertThat(linked.link(id(102), id(2), id(3))).isEqualTo(new Linking.Linked(id(102)));
        assertThat(linked.link(id(103), id(3), id(4))).isEqualTo(new Linking.Linked(id(103)));
        assertThat(linked.person(id(4))).containsExactlyInAnyOrder(id(1), id(2), id(3), id(4));
        assertThat(linked.unlink(id(102))).isTrue();
        assertThat(linked.person(id(1))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(linked.person(id(4))).containsExactlyInAnyOrder(id(3), id(4));
        assertThat(linked.unlink(id(102))).isFalse();
    }

    @Test
    void aLineThatWouldCloseACircleIsRefused() {
        var linked = new LinkedEntries();
        linked.link(id(101), id(1), id(2));
        linked.link(id(102), id(2), id(3));
        assertThat(linked.link(id(103), id(3), id(1))).isEqualTo(new Linking.AlreadyOne());
        assertThat(linked.link(id(104), id(2), id(1))).isEqualTo(new Linking.AlreadyOne());
        assertThat(linked.link(id(105), id(1), id(1))).isEqualTo(new Linking.AlreadyOne());
    }

    @Test
    void twoNationalNumbersNeverMeetNotEvenThroughOthers() {
        var linked = new LinkedEntries();
        linked.verify(id(1), "199012345678");
        linked.verify(id(3), "198512345678");
        linked.link(id(101), id(1), id(2));
        assertThat(linked.link(id(102), id(2), id(3))).isEqualTo(new Linking.NationalNumbersDiffer());
        linked.verify(id(3), "199012345678");
        assertThat(linked.link(id(103), id(2), id(3))).isEqualTo(new Linking.Linked(id(103)));
    }

    @Test
    void aRemarkOnEntriesThatArePartedGoesToReviewAndOthersStay() {
        var linked = new LinkedEntries();
        linked.link(id(101), id(1), id(2));
        linked.remark(id(201), id(1));
        linked.link(id(102), id(2), id(3));
        linked.remark(id(202), id(3));
        linked.unlink(id(102));
        assertThat(linked.remarkOf(id(201)).orElseThrow().review()).isFalse();
        assertThat(linked.remarkOf(id(202)).orElseThrow().review()).isTrue();
    }

    /** 10^5 random sequences, each held against a plain second opinion: components drawn anew from the lines that stand. */
    @Test
    void randomLinksAndTheirTakingBackAgreeWithASecondOpinion() {
        var chance = new SplittableRandom(42);
        for (var round = 0; round < SEQUENCES; round++) {
            var linked = new LinkedEntries();
            var standing = new HashMap<UUID, List<UUID>>();
            var remarks = new HashMap<UUID, Set<UUID>>();
            var reviewed = new HashSet<UUID>();
            for (var step = 0; step < 12; step++) {
                var key = id(1000 + step);
                var one = id(chance.nextInt(ENTRIES));
                var other = id(chance.nextInt(ENTRIES));
                switch (chance.nextInt(4)) {
                    case 0, 1 -> {
                        var together = component(standing, one).contains(other);
                        var answer = linked.link(key, one, other);
                        assertThat(answer instanceof Linking.Linked).isEqualTo(!together);
                        if (!together) {
                            standing.put(key, List.of(one, other));
                        }
                    }
                    case 2 -> {
                        linked.remark(key, one);
                        remarks.put(key, component(standing, one));
                    }
                    default -> takeBack(chance, linked, standing, remarks, reviewed);
                }
            }
            for (var entry = 0; entry < ENTRIES; entry++) {
                assertThat(linked.person(id(entry))).isEqualTo(component(standing, id(entry)));
            }
            remarks.keySet()
                    .forEach(
                            key -> assertThat(linked.remarkOf(key).orElseThrow().review())
                                    .isEqualTo(reviewed.contains(key)));
            new ArrayList<>(standing.keySet()).forEach(linked::unlink);
            for (var entry = 0; entry < ENTRIES; entry++) {
                assertThat(linked.person(id(entry))).containsExactly(id(entry));
            }
        }
    }

    private static void takeBack(
            SplittableRandom chance,
            LinkedEntries linked,
            Map<UUID, List<UUID>> standing,
            Map<UUID, Set<UUID>> remarks,
            Set<UUID> reviewed) {
        if (standing.isEmpty()) {
            return;
        }
        var keys = new ArrayList<>(standing.keySet());
        keys.sort(null);
        var key = keys.get(chance.nextInt(keys.size()));
        standing.remove(key);
        assertThat(linked.unlink(key)).isTrue();
        remarks.forEach((remark, about) -> {
            var whole = component(standing, about.iterator().next());
            if (!whole.containsAll(about)) {
                reviewed.add(remark);
            }
        });
    }

    private static Set<UUID> component(Map<UUID, List<UUID>> standing, UUID entry) {
        var found = new HashSet<UUID>(Set.of(entry));
        for (var grown = true; grown; ) {
            grown = false;
            for (var ends : standing.values()) {
                if (ends.stream().anyMatch(found::contains) && !found.containsAll(ends)) {
                    found.addAll(ends);
                    grown = true;
                }
            }
        }
        return found;
    }
}
