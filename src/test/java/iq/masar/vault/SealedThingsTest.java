package iq.masar.vault;

import static iq.masar.kernel.Role.CASE_WORKER;
import static iq.masar.kernel.Role.COMPLAINTS_OFFICER;
import static iq.masar.kernel.Role.HOTLINE_OPERATOR;
import static iq.masar.kernel.Role.REGISTRAR;
import static iq.masar.kernel.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.testing.RoomTest;
import iq.masar.vault.names.Duplicates;
import iq.masar.vault.names.NameIndex;
import iq.masar.vault.names.SearchNames;
import iq.masar.vault.names.SearchNames.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts, tokens, drawers and codes: whatever else is sealed or keyed (REF-13, REF-42). */
@RoomTest
class SealedThingsTest {
    private static final GovernorateCode NINEWA = new GovernorateCode("NI");
    private final VaultFixtures make;
    private final Drafts drafts;
    private final NameIndex index;
    private final OfficeDrawers drawers;
    private final Pseudonyms pseudonyms;

    @Autowired
    SealedThingsTest(BeanFactory house, Drafts drafts, NameIndex index, OfficeDrawers drawers, Pseudonyms pseudonyms) {
        this.make = new VaultFixtures(house);
        this.drafts = drafts;
        this.index = index;
        this.drawers = drawers;
        this.pseudonyms = pseudonyms;
    }

    @Test
    void aDraftIsItsWritersAlone() {
        var office = make.office();
        var zainab = make.officer("Zainab", office, HOTLINE_OPERATOR);
        var other = make.officer("Other", office, HOTLINE_OPERATOR);
        drafts.save(zainab, "casework.intake", Map.of("calling", List.of("رنا"), "picks", List.of("a", "b")));
        drafts.save(zainab, "casework.intake", Map.of("calling", List.of("رنا احمد")));
        assertThat(drafts.find(zainab, "casework.intake").orElseThrow().values())
                .isEqualTo(Map.of("calling", List.of("رنا احمد")));
        assertThat(drafts.find(other, "casework.intake")).isEmpty();
        assertThat(drafts.list(zainab)).hasSize(1);
        drafts.discard(zainab, "casework.intake");
        assertThat(drafts.find(zainab, "casework.intake")).isEmpty();
    }

    private static SearchNames rana(Optional<Integer> year) {
        return new SearchNames(
                List.of(new Spelling("Rana", "Ahmad", "Khalid", "Al-Jubouri", "Maryam")),
                year,
                List.of("199012345678"));
    }

    @Test
    void aNameIsFoundAcrossScriptsAmongOnesOwnCasesOnly() {
        var office = make.office();
        var yusuf = make.officer("Yusuf", office, REGISTRAR);
        var other = make.officer("Other", office, CASE_WORKER);
        var file = make.founded(yusuf, "Rana");
        index.index(file, NINEWA, office, rana(Optional.of(1990)));
        var second = make.founded(yusuf, "Karim");
        index.index(second, NINEWA, office, SearchNames.of(Spelling.of("كريم")));
        assertThat(index.search(yusuf, "رنا")).containsExactly(file);
        assertThat(index.search(yusuf, "rana aljubouri").getFirst()).isEqualTo(file);
        assertThat(index.search(yusuf, "کەریم")).containsExactly(second);
        assertThat(index.search(yusuf, "١٩٩٠١٢٣٤٥٦٧٨")).containsExactly(file);
        assertThat(index.search(yusuf, "Nobody")).isEmpty();
        assertThat(index.search(other, "رنا")).isEmpty();
        index.index(file, NINEWA, office, SearchNames.of(Spelling.of("Dana")));
        assertThat(index.search(yusuf, "رنا")).isEmpty();
    }

    @Test
    void aDuplicateCheckNamesTheOfficeOnlyAndTwentyADay() {
        var erbil = make.office();
        var karwan = make.officer("Karwan", erbil, REGISTRAR);
        var old = make.founded(karwan, "Rana");
        var father = "Ahmad" + old.value().toString().replaceAll("[^a-f]", "");
        var names =
                new SearchNames(List.of(new Spelling("Rana", father, "Khalid", "", "")), Optional.of(1990), List.of());
        index.index(old, new GovernorateCode("AR"), erbil, names);
        var yusuf = make.officer("Yusuf", make.office(), REGISTRAR);
        var typed = new SearchNames(List.of(new Spelling("رنا", father, "خالد", "", "")), Optional.empty(), List.of());
        assertThat(index.possibleDuplicates(yusuf, typed)).isEqualTo(new Duplicates.MayExistAt(List.of(erbil)));
        assertThat(index.possibleDuplicates(yusuf, old, typed)).isEqualTo(new Duplicates.MayExistAt(List.of()));
        for (var i = 2; i < 20; i++) {
            assertThat(index.possibleDuplicates(yusuf, typed)).isInstanceOf(Duplicates.MayExistAt.class);
        }
        assertThat(index.possibleDuplicates(yusuf, typed)).isInstanceOf(Duplicates.SearchBudgetSpent.class);
    }

    @Test
    void aComplaintIsSealedToItsOfficeAndOpensForItsOfficersOnly() {
        var office = make.office();
        var amal = make.officer("Amal", office, COMPLAINTS_OFFICER);
        var drawer = new UUID(4, amal.account().value().getLeastSignificantBits());
        drawers.deposit(office, drawer, Map.of("text", "a guard asked for money"));
        assertThat(drawers.read(amal, Ground.COMPLAINT, List.of(drawer)))
                .containsEntry(drawer, Map.of("text", "a guard asked for money"));
        var branch = make.office();
        var haidar = make.officer("Haidar", branch, SUPERVISOR);
        assertThat(drawers.read(haidar, Ground.COMPLAINT, List.of(drawer))).isEmpty();
        assertThatExceptionOfType(OfficeDrawers.NobodyHoldsKeys.class)
                .isThrownBy(() -> drawers.deposit(make.office(), drawer, Map.of("text", "lost")));
    }

    @Test
    void codesAndPseudonymsAreKeyed() {
        var file = new CaseId(new UUID(1, 2));
        assertThat(pseudonyms.shared(file))
                .hasSize(32)
                .isEqualTo(pseudonyms.shared(file))
                .isNotEqualTo(pseudonyms.shared(new CaseId(new UUID(1, 3))));
        var clear = pseudonyms.freshCode(8);
        assertThat(clear).hasSize(8);
        var stored = pseudonyms.code("referral.confirm", file.value(), clear);
        assertThat(pseudonyms.codeMatches("referral.confirm", file.value(), clear, stored))
                .isTrue();
        assertThat(pseudonyms.codeMatches("referral.confirm", file.value(), clear + "X", stored))
                .isFalse();
        assertThat(pseudonyms.codeMatches("referral.other", file.value(), clear, stored))
                .isFalse();
        assertThat(pseudonyms.lookup("complaint", clear)).isEqualTo(pseudonyms.lookup("complaint", clear));
        assertThat(pseudonyms.freshToken()).hasSize(22).isNotEqualTo(pseudonyms.freshToken());
    }
}
