package iq.masar.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.codes.Priority;
import iq.masar.consent.Consent;
import iq.masar.consent.Consents;
import iq.masar.consent.DataCategory;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.time.StoryClock;
import iq.masar.referrals.ReferralFixtures.About;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Referrals on a real database with real keys: REF-5, 22, 32…40. */
@RoomTest
class ReferralStoryTest {
    private static final String RECEIVER = "CPA-NI";

    @Autowired
    Officers officers;

    @Autowired
    BeanFactory house;

    @Autowired
    Consents consents;

    @Autowired
    Referrals referrals;

    @Autowired
    Inbox inbox;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Slips slips;

    @Autowired
    Sweep sweep;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    iq.masar.referrals.steps.Clocks clocks;

    @Autowired
    org.springframework.test.web.servlet.MockMvc mvc;

    Actor haidar;
    Actor shilan;
    Actor maryam;
    ReferralFixtures make;
    CaseId rana;
    ServiceId service;
    Consent consent;

    @BeforeEach
    void ranaMayBeReferredForHousing() {
        haidar = officers.supervisor("MOMD-NI");
        shilan = officers.caseWorker("MOMD-NI");
        maryam = officers.provider(RECEIVER);
        make = new ReferralFixtures(house);
        rana = make.activeCase(About.rana(), shilan, haidar);
        service = make.offered(RECEIVER, Optional.empty());
        consent = make.consent(rana, RECEIVER, shilan);
    }

    @Test
    void aReferralRunsFromSendingToTheClientsCode_REF_32_38() {
        var id = done(referrals.send(sending(), shilan)).referral();
        assertThat(inbox.list(maryam, Inbox.Filter.OPEN, Optional.empty(), 50))
                .anyMatch(line -> line.id().equals(id));
        answer(id, new Command.Acknowledge());
        assertThat(words(id))
                .containsEntry("identity", Map.of("calling", "Rana"))
                .doesNotContainKey("contact");
        answer(id, new Command.Accept());
        assertThat(words(id)).containsKey("contact");
        answer(id, new Command.Schedule(clock.instant().plus(Duration.ofDays(1))));
        answer(id, new Command.Start());
        answer(id, new Command.Finish(Command.Outcome.FULL, ""));
        var slip = slips.print(referrals.find(id, shilan).orElseThrow(), shilan).orElseThrow();
        confirmations.byCode("0000-0000-0000", Confirmations.Word.SERVED);
        assertThat(state(id)).isEqualTo("provider-done");
        confirmations.byCode(slip.code().toLowerCase(java.util.Locale.ROOT), Confirmations.Word.SERVED);
        assertThat(state(id)).isEqualTo("client-confirmed");
        assertThat(done(referrals.take(id, new Command.Close(), shilan)).state())
                .isEqualTo("closed");
    }

    @Test
    void fiveWrongCodesLockTheRightOne_REF_38() {
        var id = served();
        var slip = slips.print(referrals.find(id, shilan).orElseThrow(), shilan).orElseThrow();
        for (var tried = 0; tried < 5; tried++) {
            confirmations.byCode(slip.code().substring(0, 9) + "-????Z" + tried, Confirmations.Word.SERVED);
        }
        confirmations.byCode(slip.code(), Confirmations.Word.SERVED);
        assertThat(state(id)).isEqualTo("provider-done");
    }

    @Test
    void aDisputeReopensThroughTheSupervisor_REF_38() {
        var id = served();
        confirmations.heard(id, Command.Channel.PHONE, Confirmations.Word.NOT_SERVED, shilan);
        assertThat(state(id)).isEqualTo("client-disputed");
        assertThat(referrals.take(id, new Command.Resume(), shilan)).isEqualTo(new Reply.Missing());
        assertThat(done(referrals.take(id, new Command.Resume(), haidar)).state())
                .isEqualTo("in-service");
    }

    @Test
    void nothingLeavesWithoutConsent_REF_32() {
        var more = new java.util.EnumMap<DataCategory, Map<String, String>>(
                sending().fields());
        more.put(DataCategory.LEGAL, Map.of("legal", "a court case"));
        var wide =
                Sending.of(rana, Optional.empty(), new FamilyCode("medical"), service.value(), Priority.MEDIUM, more);
        assertThat(referrals.send(wide, shilan))
                .isEqualTo(new Refused.ConsentMissing(Set.of("legal"), new OfficeCode(RECEIVER)));
    }

    @Test
    void narrowingConsentCutsTheCategoryAtTheNextRequest_REF_22() {
        var id = done(referrals.send(sending(), shilan)).referral();
        assertThat(words(id)).containsKey("health");
        consents.narrow(consent.id(), new OfficeCode(RECEIVER), Set.of(DataCategory.HEALTH), shilan);
        assertThat(words(id)).doesNotContainKey("health").containsKey("identity");
        consents.withdraw(consent.id(), shilan);
        assertThat(words(id)).isEmpty();
        assertThat(state(id)).isEqualTo("withdrawn");
    }

    @Test
    void silenceClimbsTheLadderAndEndsWithAProposal_REF_36() {
        var id = done(referrals.send(sending(), shilan)).referral();
        clock.moveOn(Duration.ofDays(20));
        sweep.run();
        sweep.run();
        assertThat(state(id)).isEqualTo("expired-no-response");
        assertThat(jdbc.sql("select step from referrals.escalation where referral = :id order by step")
                        .param("id", id.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(75, 100, 150, 200);
        assertThat(words(id)).isEmpty();
    }

    @Test
    void oneOfAHundredParallelSendsGetsTheOnePlace_REF_5() throws Exception {
        service = make.offered(RECEIVER, Optional.of(1));
        var sends = java.util.Collections.nCopies(100, (Callable<Reply>) () -> referrals.send(sending(), shilan));
        try (var workers = Executors.newFixedThreadPool(8)) {
            var replies = workers.invokeAll(sends).stream()
                    .map(one -> switch (one.state()) {
                        case SUCCESS -> one.resultNow();
                        case RUNNING, FAILED, CANCELLED -> throw new AssertionError(one.exceptionNow());
                    })
                    .toList();
            assertThat(replies).filteredOn(one -> one instanceof Reply.Done).hasSize(1);
            assertThat(replies)
                    .filteredOn(one -> one.equals(new Refused.NoCapacity(new OfficeCode(RECEIVER))))
                    .hasSize(99);
        }
    }

    @Test
    void clocksSkipTheWeekendAndEachRegionsHolidays_REF_35() {
        var wednesdayAtOne = java.time.Instant.parse("2026-03-04T10:00:00Z");
        assertThat(wound("NI", wednesdayAtOne).at100()).isEqualTo("2026-03-05T10:00:00Z");
        assertThat(wound("NI", wednesdayAtOne).at200()).isEqualTo("2026-03-08T10:00:00Z");
        assertThat(wound("AR", wednesdayAtOne).at100()).isEqualTo("2026-03-08T10:00:00Z");
        assertThat(wound("AR", wednesdayAtOne).at200()).isEqualTo("2026-03-09T10:00:00Z");
    }

    private iq.masar.referrals.model.Ladder wound(String governorate, java.time.Instant from) {
        return clocks.wind(
                iq.masar.referrals.model.Running.ACKNOWLEDGE,
                new FamilyCode("medical"),
                new GovernorateCode(governorate),
                Priority.MEDIUM,
                from);
    }

    @Test
    void everyPageSpeaksThreeLanguages() throws Exception {
        var id = done(referrals.send(sending(), shilan)).referral();
        answer(id, new Command.Acknowledge());
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path : List.of("/inbox", "/referrals/" + id, "/scorecard")) {
                reads(path, language, maryam);
            }
            for (var path : List.of(
                    "/referrals",
                    "/referrals/" + id,
                    "/referrals/" + id + "/slip",
                    "/cases/" + rana + "/referrals",
                    "/referrals/new?case=" + rana + "&family=medical",
                    "/referrals/new?case=" + rana + "&family=medical&service=" + service)) {
                reads(path, language, shilan);
            }
            reads("/escalations", language, officers.coordinator("MOMD-NI"));
            reads("/alarms", language, officers.protectionSpecialist("MOMD-NI"));
        }
        reads("/api/v1/referrals/inbox", "ar", maryam);
    }

    private void reads(String path, String language, Actor reader) throws Exception {
        var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        var answer = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(address)
                        .with(officers.signedIn(reader)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .as(address)
                .doesNotContain("??referrals.");
    }

    @Test
    void othersFindNothing_REF_34() {
        var id = done(referrals.send(sending(), shilan)).referral();
        var stranger = officers.provider("WATHIQA-NI");
        for (var command : commands()) {
            assertThat(inbox.answer(id, command, stranger)).isEqualTo(new Reply.Missing());
            assertThat(referrals.take(id, command, stranger)).isEqualTo(new Reply.Missing());
            assertThat(referrals.take(id, command, officers.caseWorker("MOMD-NI")))
                    .isEqualTo(new Reply.Missing());
        }
        assertThat(inbox.find(id, stranger)).isEmpty();
        assertThat(inbox.answer(id, new Command.Withdraw(Command.Withdrawal.SENDER), maryam))
                .isEqualTo(new Reply.Missing());
        assertThat(referrals.take(id, new Command.Accept(), shilan)).isEqualTo(new Reply.Missing());
    }

    @Test
    void aRerouteIsAChildOfTheSilentOne_REF_39() {
        var id = done(referrals.send(sending(), shilan)).referral();
        answer(id, new Command.Acknowledge());
        answer(id, new Command.Decline("no_capacity", "", List.of()));
        var child = done(referrals.send(sending().rerouting(id), shilan)).referral();
        var file = referrals.find(child, shilan).orElseThrow();
        assertThat(file.chain()).extracting(ReferralSummary::id).containsExactly(id, child);
        assertThat(file.line().mark()).isEqualTo("A2");
    }

    private static List<Command> commands() {
        return List.of(
                new Command.Acknowledge(),
                new Command.Accept(),
                new Command.Withdraw(Command.Withdrawal.CLIENT),
                new Command.Close(),
                new Command.ContactFailed(),
                new Command.Resume());
    }

    private ReferralId served() {
        var id = done(referrals.send(sending(), shilan)).referral();
        answer(id, new Command.Acknowledge());
        answer(id, new Command.Accept());
        answer(id, new Command.Schedule(clock.instant().plus(Duration.ofDays(1))));
        answer(id, new Command.Start());
        answer(id, new Command.Finish(Command.Outcome.FULL, ""));
        return id;
    }

    private void answer(ReferralId id, Command command) {
        done(inbox.answer(id, command, maryam));
    }

    private static Reply.Done done(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return (Reply.Done) reply;
    }

    private String state(ReferralId id) {
        return referrals.find(id, shilan).orElseThrow().line().state();
    }

    private Map<String, Map<String, String>> words(ReferralId id) {
        var file = inbox.find(id, maryam).orElseThrow();
        return inbox.read(file, maryam) instanceof Inbox.Words.Read read ? read.texts() : Map.of();
    }

    private Sending sending() {
        return ReferralFixtures.sending(rana, service);
    }
}
