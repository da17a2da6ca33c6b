package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.seed.Reading;
import iq.masar.roadmap.seed.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** GOV-04, GOV-16, GOV-39, GOV-40: bodies, activities, trainings and instruments as the founding documents name them. */
class WhatTheDocumentsNameTest {
    private final Register register = RoadmapFixtures.foundingDocuments();

    private Entry entry(String id) {
        return register.find(id).orElseThrow();
    }

    /** GOV-04: the working group was established in a month, not on a day; its taskforces stand under it. */
    @Test
    void bodiesKeepTheirParentAndThePrecisionOfTheirBeginning() {
        assertThat(entry("WG-TWG").fact("established").flatMap(PartialDate::find))
                .contains(new PartialDate(2019, 4, 0));
        assertThat(register.all("body"))
                .filteredOn(body -> !body.id().equals("WG-TWG"))
                .hasSize(4)
                .allMatch(body -> body.parent().equals("WG-TWG"));
    }

    /** GOV-04: a chain of parents that comes back to itself is refused by its line. */
    @Test
    void aLoopingChainOfParentsIsRefused() {
        var looping = structured().replaceFirst("(?m)^    established: \"2019-04\"$", "    parent: WG-DATA\n$0");
        assertThat(Seeds.read(looping)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo("loop");
            assertThat(refused.line()).isPositive();
        });
    }

    /** GOV-39: counts keep their bound, nobody is named, and the certificate is a fact. */
    @Test
    void trainingsKeepTheirBoundsAudienceAndProvider() {
        assertThat(register.all("training")).hasSize(8).allSatisfy(training -> {
            assertThat(training.sources()).isNotEmpty();
            assertThat(training.links())
                    .as("no person stands in a training")
                    .noneMatch(link -> link.target().startsWith("PER-"));
        });
        assertThat(entry("TRN-5").fact("count_min")).as("more than 5,000").contains("5000");
        assertThat(entry("TRN-6").fact("count_min")).contains("1500");
        assertThat(entry("TRN-2").fact("certificate")).contains("true");
        assertThat(entry("TRN-2").linked("provider")).containsExactly("ORG-IOM", "ORG-AUC");
        assertThat(entry("TRN-1").linked("audience")).containsExactly("WG-RETURN");
    }

    /** GOV-40: what there is not is recorded as absent, with its line. */
    @Test
    void anAbsentInstrumentIsARecord() {
        assertThat(entry("INS-DPP").fact("status")).contains("absent");
        assertThat(entry("INS-DPP").sources()).extracting(Object::toString).containsExactly("V:67");
        assertThat(entry("INS-NBS").fact("status")).contains("proposed");
        assertThat(entry("INS-GREEN").fact("status")).contains("in_preparation");
        assertThat(entry("INS-DRL2016").fact("year")).contains("2016");
        assertThat(register.passagesOf(entry("INS-DPP")))
                .anyMatch(passage -> passage.says("لا توجد في الوقت الراهن سياسة وطنية لحماية البيانات"));
    }

    /** GOV-16: owners and partners are institutions of the register. */
    @Test
    void activitiesBelongToInstitutions() {
        assertThat(entry("RM-RET-6").linked("owner")).containsExactly("ORG-MOLSA");
        assertThat(entry("RM-LEGAL-1").linked("partners")).containsExactly("ORG-IOM");
        assertThat(register.all("activity"))
                .flatExtracting(activity -> activity.linked("owner"))
                .allMatch(owner -> register.find(owner)
                        .filter(one -> one.kind().equals("organisation"))
                        .isPresent());
    }

    private static String structured() {
        try (var file =
                WhatTheDocumentsNameTest.class.getResourceAsStream("/modules/roadmap/seed/reference/vnr-2022.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
