package iq.masar.vault;

import static iq.masar.kernel.Role.CASE_WORKER;
import static iq.masar.kernel.Role.COORDINATOR;
import static iq.masar.kernel.Role.REGISTRAR;
import static iq.masar.kernel.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.audit.Audit;
import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.time.StoryClock;
import iq.masar.testing.RoomTest;
import iq.masar.vault.emergency.BreakGlass;
import iq.masar.vault.emergency.EmergencyTerms;
import iq.masar.vault.emergency.Sharing;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two institutions together open named sections for minutes, and nobody opens anything alone (REF-52). */
@RoomTest
class EmergencyReadingTest {
    private static final Map<String, String> STORY = Map.of("text", "the hospital asks for her brother's number");
    private final VaultFixtures make;
    private final Vault vault;
    private final Grants grants;
    private final BreakGlass glass;
    private final KeysDatabase keys;
    private final Audit audit;
    private final StoryClock clock;
    private final Ids ids;

    private Actor zainab;
    private Actor salma;
    private Actor rebin;
    private Actor shilan;
    private CaseId file;
    private Place notes;
    private Place restricted;

    @Autowired
    EmergencyReadingTest(
            BeanFactory house, Vault vault, Grants grants, BreakGlass glass, KeysDatabase keys, Audit audit) {
        this.make = new VaultFixtures(house);
        this.vault = vault;
        this.grants = grants;
        this.glass = glass;
        this.keys = keys;
        this.audit = audit;
        this.clock = house.getBean(StoryClock.class);
        this.ids = house.getBean(Ids.class);
    }

    @BeforeEach
    void aCaseSealedForTwoInstitutions() {
        var branch = make.office();
        salma = make.officer("Salma", institution(), make.office(), COORDINATOR);
        rebin = make.officer("Rebin", institution(), make.office(), COORDINATOR);
        var haidar = make.officer("Haidar", branch, SUPERVISOR);
        var yusuf = make.officer("Yusuf", branch, REGISTRAR);
        shilan = make.officer("Shilan", branch, CASE_WORKER);
        zainab = make.officer("Zainab", make.office(), CASE_WORKER);
        clock.moveOn(Duration.ofMinutes(2)); // the list of institutions is kept for a minute
        file = make.founded(yusuf, "Rana");
        notes = make.notes(file);
        restricted = new Place(file, Section.PROTECTION, ids.next());
        vault.write(Map.of(notes, STORY, restricted, STORY), yusuf);
        grants.assign(file, shilan.account(), haidar, "case-origin");
    }

    private OrganisationCode institution() {
        return new OrganisationCode("I-" + ids.next().toString().substring(24));
    }

    private EmergencyTerms terms(Section... sections) {
        return new EmergencyTerms(ids.next(), file, zainab.account(), List.of(sections), 30);
    }

    private Reading read(Actor reader, EmergencyTerms terms) {
        return glass.read(reader, terms, List.of(Place.face(file), notes, restricted));
    }

    @Test
    void twoInstitutionsOpenOnlyTheSectionsNamed() {
        var terms = terms(Section.NOTES);
        assertThat(glass.share(terms, salma)).isEqualTo(new Sharing.Shared());
        assertThat(read(zainab, terms)).isEqualTo(new Reading.NotYours());
        assertThat(glass.open(terms, rebin, clock.instant().plus(Duration.ofMinutes(30))))
                .isEqualTo(new Sharing.Shared());
        assertThat(read(zainab, terms)).isEqualTo(new Reading.Open(Map.of(notes, STORY)));
        assertThat(audit.readsOf(file).getFirst().ground()).isEqualTo("break-glass");
    }

    @Test
    void aNewInstitutionOpensTooOnceTheCaseIsWrittenAgain() {
        var dara = make.officer("Dara", institution(), make.office(), COORDINATOR);
        vault.write(make.notes(file), Map.of("text", "in the same minute"), shilan);
        assertThat(glass.share(terms(Section.NOTES), dara)).isEqualTo(new Sharing.NotSealed());
        clock.moveOn(Duration.ofMinutes(2));
        vault.write(make.notes(file), Map.of("text", "later"), shilan);
        assertThat(glass.share(terms(Section.NOTES), dara)).isEqualTo(new Sharing.Shared());
    }

    @Test
    void neitherInstitutionNorAnybodyElseReads() {
        var terms = terms(Section.NOTES);
        glass.share(terms, salma);
        glass.open(terms, rebin, clock.instant().plus(Duration.ofMinutes(30)));
        List.of(salma, rebin, make.officer("Somebody", make.office(), CASE_WORKER))
                .forEach(other -> assertThat(read(other, terms)).isEqualTo(new Reading.NotYours()));
        assertThatThrownBy(() -> vault.write(notes, Map.of("text", "changed"), zainab))
                .isInstanceOf(NotHeld.class);
    }

    @Test
    void oneInstitutionTwiceOrAnOutsiderOpensNothing() {
        var terms = terms(Section.NOTES);
        glass.share(terms, salma);
        assertThatThrownBy(() -> glass.open(terms, salma, clock.instant().plus(Duration.ofMinutes(30))))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
        var supervisor = make.officer("Supervisor", make.office(), SUPERVISOR);
        assertThat(glass.open(terms, supervisor, clock.instant())).isEqualTo(new Sharing.NotAnApprover());
        assertThat(read(zainab, terms)).isEqualTo(new Reading.NotYours());
    }

    @Test
    void theReaderIsNoApprover() {
        var terms = new EmergencyTerms(ids.next(), file, salma.account(), List.of(Section.NOTES), 30);
        assertThat(glass.share(terms, salma)).isEqualTo(new Sharing.NotAnApprover());
    }

    @Test
    void itEndsByTheKeyAndNotByAFlag() {
        var terms = terms(Section.NOTES);
        glass.share(terms, salma);
        glass.open(terms, rebin, clock.instant().plus(Duration.ofMinutes(30)));
        prolong(terms);
        assertThat(read(zainab, terms)).isEqualTo(new Reading.NotYours());
    }

    private void prolong(EmergencyTerms terms) {
        keys.sql()
                .sql("update keys.emergency_share set until = ? where request_id = ? and until is not null")
                .params(
                        OffsetDateTime.ofInstant(clock.instant().plus(Duration.ofDays(9)), ZoneOffset.UTC),
                        terms.request())
                .update();
    }

    @Test
    void afterTheTimeNothingOpensAndTheHalvesAreGone() {
        var terms = terms(Section.NOTES);
        glass.share(terms, salma);
        glass.open(terms, rebin, clock.instant().plus(Duration.ofMinutes(30)));
        clock.moveOn(Duration.ofMinutes(30));
        assertThat(read(zainab, terms)).isEqualTo(new Reading.NotYours());
        glass.end(terms.request());
        assertThat(keys.sql()
                        .sql("select count(*) from keys.emergency_share where request_id = ? and wrap is not null")
                        .param(terms.request())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void widerTermsThanApprovedDoNotOpen() {
        var terms = terms(Section.NOTES);
        glass.share(terms, salma);
        glass.open(terms, rebin, clock.instant().plus(Duration.ofMinutes(30)));
        var wider = new EmergencyTerms(
                terms.request(), file, zainab.account(), List.of(Section.NOTES, Section.IDENTITY), terms.minutes());
        assertThat(read(zainab, wider)).isEqualTo(new Reading.NotYours());
    }

    @Test
    void restrictedSectionsHaveNoTermsAtAll() {
        assertThatThrownBy(() -> terms(Section.PROTECTION)).hasMessageContaining("terms");
        assertThatThrownBy(() -> new EmergencyTerms(ids.next(), file, zainab.account(), List.of(Section.NOTES), 61))
                .hasMessageContaining("terms");
    }

    @Test
    void whatWasWrittenBeforeANewKeyOpensToo() {
        vault.write(make.notes(file), Map.of("text", "after the handover"), shilan);
        var terms = terms(Section.NOTES, Section.IDENTITY);
        glass.share(terms, rebin);
        glass.open(terms, salma, clock.instant().plus(Duration.ofMinutes(5)));
        var open = (Reading.Open) glass.read(zainab, terms, vault.places(file, Section.NOTES));
        assertThat(open.records().values())
                .extracting(fields -> fields.get("text"))
                .containsExactlyInAnyOrder(STORY.get("text"), "after the handover");
    }
}
