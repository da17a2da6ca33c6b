package iq.masar.vault;

import static iq.masar.kernel.Role.REGISTRAR;
import static iq.masar.kernel.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.CaseId;
import iq.masar.testing.RoomTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What sealing costs, printed: {@code MASAR_FIGURES=true}. One thread, real PostgreSQL with fsync. */
@RoomTest
@EnabledIfEnvironmentVariable(named = "MASAR_FIGURES", matches = "true")
class VaultFiguresTest {
    private static final Logger LOG = LoggerFactory.getLogger(VaultFiguresTest.class);
    private static final int RUNS = 400;

    private final VaultFixtures make;
    private final Vault vault;
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    @Autowired
    VaultFiguresTest(BeanFactory house, Vault vault, Drafts drafts, TransactionTemplate transaction) {
        this.make = new VaultFixtures(house);
        this.vault = vault;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    @Test
    void foundingReadingAndListing() {
        var office = make.office();
        assertThat(make.officer("Haidar", office, SUPERVISOR)).isNotNull();
        var yusuf = make.officer("Yusuf", office, REGISTRAR);
        var files = new ArrayList<CaseId>();
        measure("found + write three records", i -> {
            var file = make.newCase();
            files.add(file);
            transaction.executeWithoutResult(status -> {
                vault.found(file, yusuf);
                vault.write(
                        Map.of(
                                Place.face(file),
                                Map.of(Vault.CALLING, "رنا"),
                                new Place(file, Section.CONTACT, file.value()),
                                Map.of("phone", "+964770", "cover", "bakery"),
                                make.notes(file),
                                Map.of("text", "back from abroad with two children")),
                        yusuf);
            });
        });
        var known = files.subList(0, 40);
        measure("draft saved", i -> drafts.save(yusuf, "figures", Map.of("text", List.of("two children"))));
        measure("read one record", i -> vault.read(yusuf, Ground.INTAKE, "", List.of(Place.face(known.get(i % 40)))));
        measure(
                "calling names of 20",
                i -> assertThat(vault.callingNames(yusuf, known.subList(i % 20, i % 20 + 20)))
                        .hasSize(20));
        make.signedIn(yusuf);
        measure(
                "calling names of 20, keys not yet opened",
                20,
                i -> assertThat(vault.callingNames(yusuf, files.subList(20 * i, 20 * i + 20)))
                        .hasSize(20));
    }

    private static void measure(String what, IntConsumer work) {
        measure(what, RUNS, work);
    }

    private static void measure(String what, int runs, IntConsumer work) {
        var times = new long[runs];
        for (var i = 0; i < runs; i++) {
            var began = System.nanoTime();
            work.accept(i);
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        LOG.info("{}: p50 {} ms, p95 {} ms", what, times[runs / 2] / 1e6, times[runs * 95 / 100] / 1e6);
    }
}
