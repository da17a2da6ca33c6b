package iq.masar.journeys.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** RET-34, RET-35: devices without a network, merged in any order. */
class BoardingListTest {
    private static final Instant GATE = Instant.parse("2026-05-14T06:00:00Z");
    private long ids;

    /** A thousand rounds: fifty devices, each sending what it has once or more, in any order; none lost, none doubled (must show 6). */
    @Test
    void fiftyDevicesMergeToOneListInAnyOrder() {
        var random = new Random(34);
        for (int round = 0; round < 1_000; round++) {
            var devices = new ArrayList<List<Act>>();
            var all = new BoardingList();
            var made = 0;
            for (int device = 0; device < 50; device++) {
                var acts = IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(any -> act(
                                1 + random.nextInt(163),
                                Act.Kind.values()[random.nextInt(Act.Kind.values().length)],
                                random.nextInt(3_600)))
                        .toList();
                made += all.merge(acts);
                devices.add(acts);
            }
            assertThat(all.size()).isEqualTo(made);

            var sent = new ArrayList<>(devices);
            IntStream.range(0, 10).forEach(any -> sent.add(devices.get(random.nextInt(50))));
            Collections.shuffle(sent, random);
            var merged = new BoardingList();
            var added = sent.stream().mapToInt(merged::merge).sum();

            assertThat(added).isEqualTo(made);
            assertThat(merged).isEqualTo(all);
            for (int line = 1; line <= 163; line++) {
                assertThat(merged.gate(line)).isEqualTo(all.gate(line));
                assertThat(merged.arrival(line)).isEqualTo(all.arrival(line));
            }
            assertThat(merged.unaccounted()).isEqualTo(all.unaccounted());
        }
    }

    @Test
    void theLastActCountsAndTheLineIsNamed() {
        var list = new BoardingList();
        list.merge(List.of(act(7, Act.Kind.NO_SHOW, 10), act(7, Act.Kind.BOARDED, 20), act(8, Act.Kind.BOARDED, 5)));

        assertThat(list.gate(7)).map(Act::kind).contains(Act.Kind.BOARDED);
        assertThat(list.disagreements()).containsExactly(7);
    }

    @Test
    void whoBoardedAndWasNotSeenAgainIsOnTheList() {
        var list = new BoardingList();
        list.merge(List.of(
                act(1, Act.Kind.BOARDED, 1),
                act(2, Act.Kind.BOARDED, 2),
                act(3, Act.Kind.BOARDED, 3),
                act(4, Act.Kind.NO_SHOW, 4),
                act(1, Act.Kind.ARRIVED, 9_000),
                act(3, Act.Kind.UNACCOUNTED, 9_001)));

        assertThat(list.unaccounted()).containsExactly(2, 3);
    }

    private Act act(int line, Act.Kind kind, int second) {
        return new Act(new UUID(5, ++ids), line, kind, GATE.plusSeconds(second));
    }
}
