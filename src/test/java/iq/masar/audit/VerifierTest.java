package iq.masar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.audit.model.Frontier;
import iq.masar.audit.model.Head;
import iq.masar.audit.model.HeadKey;
import iq.masar.audit.model.HeadVerifyingKey;
import iq.masar.audit.model.Leaf;
import iq.masar.audit.model.Verifier;
import iq.masar.audit.model.Verifier.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The stand-alone verifier meets a vandal: every change is noticed, and a log left alone never raises an alarm. */
class VerifierTest {
    private static final int MUTATIONS = 1500;
    private static final Instant BEGAN = Instant.parse("2026-01-04T06:00:00Z");

    private final HeadKey key = HeadKey.fresh();
    private final Random chance = new Random(373);

    /** A log of so many entries with its heads. */
    private record Log(List<Row> rows, List<String> heads) {}

    private Log log(int entries) {
        var rows = new ArrayList<Row>();
        var heads = new ArrayList<String>();
        var edge = Frontier.of((level, position) -> new byte[0], 0);
        for (var i = 0; i < entries; i++) {
            var payload = payload("office-" + i % 7);
            var leaf = new Leaf(10 + 2L * i, BEGAN.plusSeconds(i), "vault.read", payload.commitment());
            rows.add(new Row(i, leaf, Optional.of(payload)));
            var unused = edge.append(leaf.hash());
            if (i % 13 == 12 || i == entries - 1) {
                heads.add(new Head(edge.size(), edge.root()).signedBy(key));
            }
        }
        return new Log(rows, heads);
    }

    private Leaf.Payload payload(String office) {
        var salt = new byte[16];
        chance.nextBytes(salt);
        return new Leaf.Payload(
                salt,
                new UUID(1, chance.nextLong()),
                "Shilan",
                office,
                "MOMD",
                List.of(new UUID(2, chance.nextLong())),
                "case-work",
                new TreeMap<>(java.util.Map.of("sections", "identity")));
    }

    private Verifier.Report verify(List<Row> rows, List<String> heads) {
        var publicKey = HeadVerifyingKey.of(key.verifyingKey().toString());
        return new Verifier(publicKey, heads).check(rows::forEach);
    }

    @Test
    void aHundredCleanLogsRaiseNoAlarm() {
        for (var run = 0; run < 100; run++) {
            var log = log(1 + chance.nextInt(80));
            var report = verify(log.rows, log.heads);
            assertThat(report.faults()).isEmpty();
            assertThat(report.entries()).isEqualTo(log.rows.size());
        }
    }

    @Test
    void erasedPayloadsLeaveTheTreeWhole() {
        var log = log(40);
        var erased = log.rows.stream()
                .map(row -> row.position() % 3 == 0 ? new Row(row.position(), row.leaf(), Optional.empty()) : row)
                .toList();
        assertThat(verify(erased, log.heads).isSound()).isTrue();
    }

    @Test
    void everyOneOfFifteenHundredMutationsIsNoticed() {
        var missed = new ArrayList<String>();
        for (var i = 0; i < MUTATIONS; i++) {
            var log = log(30 + chance.nextInt(40));
            var rows = new ArrayList<>(log.rows);
            var heads = new ArrayList<>(log.heads);
            var newest = heads.getLast();
            var what = mutate(i % 14, rows, heads);
            // The auditor keeps the last head he was given outside the machine.
            heads.add(newest);
            if (verify(rows, heads).isSound()) {
                missed.add(what);
            }
        }
        assertThat(missed).isEmpty();
    }

    private String mutate(int kind, List<Row> rows, List<String> heads) {
        var at = chance.nextInt(rows.size());
        var row = rows.get(at);
        var leaf = row.leaf();
        switch (kind) {
            case 0 -> rows.set(at, with(row, new Leaf(leaf.entry() + 1, leaf.at(), leaf.verb(), leaf.commitment())));
            case 1 ->
                rows.set(
                        at, with(row, new Leaf(leaf.entry(), leaf.at().plusMillis(1), leaf.verb(), leaf.commitment())));
            case 2 -> rows.set(at, with(row, new Leaf(leaf.entry(), leaf.at(), "vault.names", leaf.commitment())));
            case 3 -> rows.set(at, new Row(row.position(), leaf, Optional.of(payload("office-1"))));
            case 4 -> {
                var other = payload("office-2");
                rows.set(
                        at,
                        new Row(
                                row.position(),
                                new Leaf(leaf.entry(), leaf.at(), leaf.verb(), other.commitment()),
                                Optional.of(other)));
            }
            case 5 -> rows.remove(at);
            case 6 -> renumber(rows, () -> rows.remove(at));
            case 7 -> renumber(rows, () -> rows.add(at, rows.get((at + 1) % rows.size())));
            case 8 -> renumber(rows, () -> Collections.swap(rows, at, (at + 1) % rows.size()));
            case 9 -> rows.subList(at, rows.size()).clear();
            case 10 -> {
                rows.subList(at, rows.size()).clear();
                heads.clear();
            }
            case 11 -> heads.set(0, heads.getFirst().replace("\n\n", "\n \n"));
            case 12 -> heads.set(0, new Head(5, leaf.hash()).signedBy(HeadKey.fresh()));
            case 13 -> heads.add(new Head(1 + at, leaf.commitment()).signedBy(key));
            default -> throw new AssertionError(kind);
        }
        return "kind " + kind + " at " + at;
    }

    private static Row with(Row row, Leaf leaf) {
        return new Row(row.position(), leaf, row.payload());
    }

    private static void renumber(List<Row> rows, Runnable change) {
        change.run();
        for (var i = 0; i < rows.size(); i++) {
            rows.set(i, new Row(i, rows.get(i).leaf(), rows.get(i).payload()));
        }
    }
}
