package iq.masar.laissezpasser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.laissezpasser.JourneyGround.Standing;
import iq.masar.laissezpasser.PassReply.Done;
import iq.masar.laissezpasser.Stock.StockReply;
import iq.masar.laissezpasser.checks.Arrival;
import iq.masar.laissezpasser.checks.Arrivals;
import iq.masar.laissezpasser.checks.Verification;
import iq.masar.laissezpasser.checks.Verifications;
import iq.masar.notices.Notices;
import iq.masar.seals.SealCheck;
import iq.masar.seals.SealReading;
import iq.masar.seals.Seals;
import iq.masar.testing.JourneyGrounds;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Vault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** One journey home: asked for, printed, handed over, ended; and everything that must not happen (IDN-66 to IDN-71). */
@RoomTest
class PassStoryTest {
    private static int posts;

    @Autowired
    LaissezPassers passes;

    @Autowired
    Register register;

    @Autowired
    Stock stock;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Verifications verifications;

    @Autowired
    JourneyGrounds grounds;

    @Autowired
    Officers officers;

    @Autowired
    Vault vault;

    @Autowired
    Notices notices;

    @Autowired
    Ids ids;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc pages;

    private String series = "";
    private Actor claimOfficer;
    private Actor signer;
    private Actor border;

    @BeforeEach
    void aPostWithItsStock() {
        posts++;
        series = "" + (char) ('A' + posts / 26) + (char) ('A' + posts % 26);
        var post = "MOFA-T" + posts;
        signer = officers.with(post, Role.DOCUMENT_SIGNER);
        claimOfficer = officers.with(post, Role.CLAIM_OFFICER);
        border = officers.with("MOI-T" + posts, Role.SERVICE_COUNTER);
        assertThat(stock.receive(number(1), number(60), signer)).isEqualTo(new StockReply.Received(60));
    }

    private String number(int n) {
        return "%s%07d".formatted(series, n);
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private CaseId claim(UUID person) {
        var claim = new CaseId(ids.next());
        vault.found(claim, claimOfficer);
        grounds.put(claim, new Standing.Confirmed("IDN-2026-000114", person));
        return claim;
    }

    private static Holder zaynab() {
        return new Holder("زينب عبد الرضا كاظم", "Kazim", "Zainab Abdulridha", "890507", "F", "البصرة", "A1234567");
    }

    private NewPass wish(CaseId claim) {
        return new NewPass(claim, zaynab(), List.of("TUR"), today().plusMonths(3));
    }

    private LaissezPasser done(PassReply reply) {
        assertThat(reply).isInstanceOf(Done.class);
        return ((Done) reply).document();
    }

    private LaissezPasser reserved() {
        return done(passes.reserve(wish(claim(ids.next())), claimOfficer));
    }

    private LaissezPasser printed() {
        var document = reserved();
        return done(passes.print(document.issue().id(), document.issue().number(), signer));
    }

    private LaissezPasser handedOver() {
        return done(passes.handOver(printed().issue().id(), signer));
    }

    @Test
    void aDocumentIsReservedPrintedHandedOverAndRetiredOnArrival() {
        var document = reserved();
        assertThat(document).isInstanceOf(LaissezPasser.Reserved.class);
        assertThat(document.issue().number()).isEqualTo(number(1));
        var id = document.issue().id();
        assertThat(done(passes.print(id, number(1), signer))).isInstanceOf(LaissezPasser.Printed.class);
        var sheet = passes.sheet(id, signer).orElseThrow();
        assertThat(sheet.zone().getFirst()).startsWith("PUIRQKAZIM<<ZAINAB<ABDULRIDHA");
        assertThat(sheet.holder()).isEqualTo(zaynab());
        assertThat(done(passes.handOver(id, signer))).isInstanceOf(LaissezPasser.HandedOver.class);
        assertThat(arrivals.arrive(number(1), border)).isEqualTo(new Arrival.Retired(number(1)));
        assertThat(register.ofPost(id, signer)).get().isInstanceOf(LaissezPasser.Retired.class);
    }

    /** IDN-66: no finding, no document; and the ground is asked for again at every step. */
    @Test
    void withoutAFindingOrWithOpenSafeguardsNothingIsIssued() {
        var claim = claim(ids.next());
        grounds.put(claim, new Standing.FindingMissing());
        assertThat(passes.reserve(wish(claim), claimOfficer)).isEqualTo(new PassReply.FindingMissing());
        grounds.put(claim, new Standing.SafeguardsOpen(List.of("asylum")));
        assertThat(passes.reserve(wish(claim), claimOfficer))
                .isEqualTo(new PassReply.SafeguardsOpen(List.of("asylum")));
        grounds.put(claim, new Standing.Confirmed("F-1", ids.next()));
        var id = done(passes.reserve(wish(claim), claimOfficer)).issue().id();
        grounds.put(claim, new Standing.SafeguardsOpen(List.of("asylum")));
        assertThat(passes.print(id, number(1), signer)).isInstanceOf(PassReply.SafeguardsOpen.class);
        grounds.put(claim, new Standing.Confirmed("F-1", ids.next()));
        done(passes.print(id, number(1), signer));
        grounds.put(claim, new Standing.FindingMissing());
        assertThat(passes.handOver(id, signer)).isEqualTo(new PassReply.FindingMissing());
    }

    /** IDN-66: a foreigner of unknown origin travels by the ministry's order, and the document says so. */
    @Test
    void byOrderTheDocumentCarriesTheCodeOfSomebodyWithoutNationality() {
        var claim = claim(ids.next());
        grounds.put(claim, new Standing.ByOrder("MOI-77", "XXA", ids.next()));
        var id = done(passes.reserve(wish(claim), claimOfficer)).issue().id();
        done(passes.print(id, number(1), signer));
        assertThat(passes.sheet(id, signer).orElseThrow().zone().get(1).substring(10, 13))
                .isEqualTo("XXA");
        grounds.put(claim, new Standing.ByOrder("MOI-77", "IRN", ids.next()));
        assertThat(passes.reserve(wish(claim), claimOfficer)).isEqualTo(new PassReply.Unwritable("nationality"));
    }

    /** IDN-66: six months at most, transits by their codes. */
    @Test
    void termAndTransitsAreHeldToTheRule() {
        var claim = claim(ids.next());
        var latest = today().plusMonths(6);
        var tooLong = new NewPass(claim, zaynab(), List.of(), latest.plusDays(1));
        assertThat(passes.reserve(tooLong, claimOfficer)).isEqualTo(new PassReply.TermOutside(latest));
        var over = new NewPass(claim, zaynab(), List.of(), today());
        assertThat(passes.reserve(over, claimOfficer)).isEqualTo(new PassReply.TermOutside(latest));
        var nowhere = new NewPass(claim, zaynab(), List.of("QQQ"), latest);
        assertThat(passes.reserve(nowhere, claimOfficer)).isEqualTo(new PassReply.NoSuchState("QQQ"));
        done(passes.reserve(new NewPass(claim, zaynab(), List.of("LTU", "TUR"), latest), claimOfficer));
    }

    /** IDN-67: fifty ask at once for one person; one document, one blank used. */
    @Test
    void ofFiftyAtOnceOneIsReservedAndOneBlankUsed() throws Exception {
        var person = ids.next();
        var claim = claim(person);
        var wish = wish(claim);
        var before = stock.counted(signer.office()).used();
        try (var threads = Executors.newFixedThreadPool(50)) {
            var asked = new ArrayList<Callable<PassReply>>();
            for (var i = 0; i < 50; i++) {
                asked.add(() -> passes.reserve(wish, claimOfficer));
            }
            var replies = new ArrayList<PassReply>();
            for (var future : threads.invokeAll(asked)) {
                replies.add(future.get());
            }
            assertThat(replies.stream().filter(Done.class::isInstance)).hasSize(1);
            assertThat(replies.stream().filter(reply -> !(reply instanceof Done)))
                    .hasSize(49)
                    .allMatch(new PassReply.ValidDocumentExists(number(1))::equals);
        }
        assertThat(stock.counted(signer.office()).used()).isEqualTo(before + 1);
        var other = new CaseId(ids.next());
        vault.found(other, claimOfficer);
        grounds.put(other, new Standing.Confirmed("F-2", person));
        assertThat(passes.reserve(wish(other), claimOfficer)).isEqualTo(new PassReply.ValidDocumentExists(number(1)));
    }

    /** IDN-67: another blank in hand names what is not accounted for; a spoiled one is accounted and replaced. */
    @Test
    void blanksAreUsedInOrderAndSpoiledOnesAccountedFor() {
        var id = reserved().issue().id();
        assertThat(passes.print(id, number(3), signer))
                .isEqualTo(new PassReply.StockGap(List.of(number(1), number(2))));
        assertThat(passes.print(id, "ZZ9999999", signer)).isEqualTo(new PassReply.OtherBlank(number(1)));
        assertThat(stock.count(number(3), signer)).isEqualTo(new StockReply.StockGap(List.of(number(2))));
        assertThat(stock.account(number(2), "missing", signer)).isEqualTo(new StockReply.Agreed());
        assertThat(stock.count(number(3), signer)).isEqualTo(new StockReply.Agreed());
        done(passes.spoil(id, "misprint", signer));
        var again = done(passes.again(id, signer));
        assertThat(again.issue().number()).isEqualTo(number(3));
        done(passes.print(again.issue().id(), number(3), signer));
        assertThat(passes.sheet(again.issue().id(), signer).orElseThrow().holder())
                .isEqualTo(zaynab());
        assertThat(stock.counted(signer.office()).spoiled()).isEqualTo(2);
        assertThat(stock.receive(number(60), number(61), signer)).isEqualTo(new StockReply.NumbersKnown(1));
    }

    /** IDN-68: every child has a document of its own; who never had a passport is flagged. */
    @Test
    void aChildHasItsOwnDocumentAndAFirstTimerIsFlagged() {
        var mother = reserved().issue();
        var hevi = new Holder("ھێڤی ڕێبوار", "Rebwar", "Hevi", "170321", "F", "", "");
        var child = done(passes.reserve(
                        new NewPass(claim(ids.next()), hevi, List.of(), today().plusMonths(1)), claimOfficer))
                .issue();
        assertThat(child.number()).isNotEqualTo(mother.number());
        assertThat(child.child()).isTrue();
        assertThat(child.firstTimer()).isTrue();
        assertThat(mother.child()).isFalse();
        assertThat(mother.firstTimer()).isFalse();
    }

    /** IDN-69, IDN-70: the seal is over the printed zone and verifies beside it; changed, it does not. */
    @Test
    void theSealVerifiesBesideItsDocument() {
        var id = handedOverSheet();
        var seal = HexFormat.of().formatHex(id.seal());
        assertThat(verifications.check(seal, id.zone(), border))
                .isInstanceOfSatisfying(Verification.OfSeal.class, found -> {
                    assertThat(found.check()).isInstanceOf(SealCheck.Valid.class);
                    assertThat(found.beside()).isTrue();
                });
        var broken = seal.substring(0, seal.length() - 2) + (seal.endsWith("00") ? "01" : "00");
        assertThat(verifications.check(broken, id.zone(), border))
                .isEqualTo(new Verification.OfSeal(new SealCheck.Invalid(SealCheck.Reason.SIGNATURE), true, false));
        assertThat(verifications.check("DC03", List.of(), border))
                .isEqualTo(new Verification.OfSeal(new SealCheck.SealMalformed(0), false, false));
        assertThat(verifications.check("hello there", List.of(), border)).isEqualTo(new Verification.Unreadable());
    }

    private Sheet handedOverSheet() {
        var id = printed().issue().id();
        var sheet = passes.sheet(id, signer).orElseThrow();
        done(passes.handOver(id, signer));
        return sheet;
    }

    /** IDN-71: a second showing is an alarm at both places; the list carries lost ones at once. */
    @Test
    void aSecondShowingAlarmsAndALostOneIsOnTheListAtOnce() {
        var sheet = handedOverSheet();
        var number = sheet.document().issue().number();
        arrivals.arrive(number, border);
        int before = notices.unread(signer);
        assertThat(arrivals.arrive(number, border)).isEqualTo(new Arrival.ShownAgain(number, "retired"));
        assertThat(notices.unread(signer)).isEqualTo(before + 1);
        assertThat(verifications.check(HexFormat.of().formatHex(sheet.seal()), sheet.zone(), border))
                .isInstanceOfSatisfying(
                        Verification.OfSeal.class,
                        found -> assertThat(found.check()).isInstanceOf(SealCheck.Revoked.class));
        assertThat(notices.unread(signer)).isEqualTo(before + 2);
        assertThat(register.shown(sheet.document())).hasSize(3);

        var lost = handedOver().issue();
        assertThat(verifications.withdrawnList()).doesNotContain(lost.number());
        done(passes.lose(lost.id(), claimOfficer));
        assertThat(verifications.withdrawnList()).contains(lost.number());
        assertThat(arrivals.arrive(lost.number(), border)).isEqualTo(new Arrival.ShownAgain(lost.number(), "lost"));
    }

    @Test
    void aDocumentNobodyWasGivenIsAnAlarmAndAnUnknownNumberIsSaid() {
        var number = printed().issue().number();
        assertThat(arrivals.arrive(number, border)).isEqualTo(new Arrival.NeverHandedOver(number, "printed"));
        assertThat(arrivals.arrive("QQ0000001", border)).isEqualTo(new Arrival.NotOurs());
    }

    @Test
    void afterItsLastDayItExpiresAndAnotherMayBeAskedFor() {
        var person = ids.next();
        var claim = claim(person);
        var id = done(passes.reserve(new NewPass(claim, zaynab(), List.of(), today().plusDays(1)), claimOfficer))
                .issue()
                .id();
        done(passes.print(id, register.ofPost(id, signer).orElseThrow().issue().number(), signer));
        done(passes.handOver(id, signer));
        clock.moveOn(Duration.ofDays(2));
        steps.expire(clock.instant());
        assertThat(register.ofPost(id, signer)).get().isInstanceOf(LaissezPasser.Expired.class);
        done(passes.reserve(wish(claim), claimOfficer));
    }

    @Autowired
    Steps steps;

    /** Whom a document speaks of lies in no table in clear. */
    @Test
    void noTableOfTheRoomNamesTheHolder() {
        handedOver();
        for (var table : List.of("document", "blank", "signer", "presentation")) {
            var rows = jdbc.sql("select t::text from laissezpasser." + table + " t")
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", rows)).doesNotContain("KAZIM", "Kazim", "زينب", "A1234567", "890507");
        }
    }

    @Test
    void anotherPostAndAnotherRoleSeeNothing() throws Exception {
        var id = printed().issue().id();
        var elsewhere = officers.with("MOFA-T0", Role.DOCUMENT_SIGNER);
        assertThat(passes.handOver(id, elsewhere)).isEqualTo(new PassReply.Unknown());
        assertThat(passes.sheet(id, elsewhere)).isEmpty();
        assertThat(passes.sheet(id, claimOfficer)).isEmpty();
        var stranger = officers.with(claimOfficer.office().value(), Role.CLAIM_OFFICER);
        assertThat(passes.reserve(wish(claim(ids.next())), stranger)).isEqualTo(new PassReply.Unknown());
        pages.perform(get("/laissez-passers/" + id).with(officers.signedIn(elsewhere)))
                .andExpect(status().isNotFound());
        pages.perform(get("/laissez-passers").with(officers.signedIn(border))).andExpect(status().isNotFound());
    }

    /** The pages of documents no demonstration holds yet, in three languages. */
    @Test
    void itsPagesRenderInThreeLanguages() throws Exception {
        var claim = claim(ids.next());
        grounds.put(claim, zaynab());
        var reserved = reserved().issue().id();
        var printed = printed().issue().id();
        var handed = handedOver().issue();
        arrivals.arrive(handed.number(), border);
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path : List.of(
                    "/laissez-passers",
                    "/laissez-passers/" + reserved,
                    "/laissez-passers/" + printed,
                    "/laissez-passers/" + printed + "/sheet",
                    "/laissez-passers/" + printed + "/sheet?paper=b7",
                    "/laissez-passers/" + handed.id(),
                    "/laissez-passers/stock")) {
                render(path, language, signer);
            }
            render("/laissez-passers/new?claim=" + claim, language, claimOfficer);
        }
    }

    private void render(String path, String language, Actor reader) throws Exception {
        var page = pages.perform(get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                        .with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("??");
    }

    @Test
    void theSheetHoldsTheTitleInBothLanguagesTheOriginalNameAndTheZone() throws Exception {
        var id = printed().issue().id();
        var page = pages.perform(get("/laissez-passers/" + id + "/sheet").with(officers.signedIn(signer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(
                        "Emergency Travel Document",
                        "جواز مرور – سفرة واحدة",
                        "زينب عبد الرضا كاظم",
                        "PUIRQKAZIM&lt;&lt;ZAINAB&lt;ABDULRIDHA");
        var sheet = passes.sheet(id, signer).orElseThrow();
        assertThat(Seals.read(sheet.seal()))
                .isInstanceOfSatisfying(
                        SealReading.Decoded.class,
                        decoded -> assertThat(decoded.seal().zone()).isEqualTo(sheet.zone()));
    }

    @Test
    void aRefusalStandsOnThePageAndNothingOfTheSealInAnAddress() throws Exception {
        var id = reserved().issue().id();
        pages.perform(post("/laissez-passers/" + id + "/print")
                        .with(officers.signedIn(signer))
                        .with(csrf())
                        .param("blank", number(9)))
                .andExpect(status().isConflict());
        var page = pages.perform(post("/verify")
                        .with(officers.signedIn(border))
                        .with(csrf())
                        .param("scanned", "DC03D9C5"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("m-result m-result-bad");
    }
}
