package iq.masar.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.directory.ServiceId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.StoryClock;
import iq.masar.notices.Notices;
import iq.masar.notices.ReceivedNotice;
import iq.masar.referrals.ReferralFixtures.About;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** REF-58: a provider's answers are looked at as they come, and the provider can neither search nor count people. */
@RoomTest
class AnswersWatchedTest {
    private static final String RECEIVER = "CPA-AN";
    private static final String KEY = "referrals.notice.pattern";

    @Autowired
    BeanFactory house;

    @Autowired
    Officers officers;

    @Autowired
    Referrals referrals;

    @Autowired
    Inbox inbox;

    @Autowired
    ReferralOversight oversight;

    @Autowired
    Notices notices;

    @Autowired
    StoryClock clock;

    @Autowired
    MockMvc mvc;

    @Test
    void whoTakesOnlyLoneYoungWomenRingsOnceForTheProtectionOfficer() throws Exception {
        var make = new ReferralFixtures(house);
        var haidar = officers.supervisor("MOMD-NI");
        var shilan = officers.caseWorker("MOMD-NI");
        var maryam = officers.provider(RECEIVER);
        var officer = officers.protectionSpecialist("MOMD-NI");
        var service = make.offered(RECEIVER, Optional.empty());
        var young = Baghdad.day(clock.instant()).getYear() - 22;
        var woman = new About("Rana", "ar", Optional.of("female"), Optional.of(young));
        var man = new About("Karwan", "ar", Optional.of("male"), Optional.of(young));
        for (var round = 0; round < 3; round++) {
            answer(sent(make, woman, service, shilan, haidar), new Command.Accept(), maryam);
            assertThat(told(officer)).isEmpty();
            answer(sent(make, man, service, shilan, haidar), declined(), maryam);
        }
        assertThat(alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(List.of(alarm.pattern(), alarm.accepted(), alarm.declined()))
                        .isEqualTo(List.of("only-lone-young-women", 3, 3)));
        assertThat(told(officer)).singleElement().satisfies(notice -> {
            assertThat(notice.link()).isEqualTo("/alarms");
            assertThat(notice.args()).isEmpty();
        });
        answer(sent(make, man, service, shilan, haidar), declined(), maryam);
        assertThat(alarms()).as("once a window").hasSize(1);
        assertThat(told(officer)).hasSize(1);
        for (var words : List.of("ar|شابات بمفردهن", "ckb|ژنانی گەنجی تەنیا", "en|only young women alone")) {
            var language = words.split("\\|")[0];
            assertThat(page("/alarms?lang=" + language, officer)).contains(words.split("\\|")[1]);
            assertThat(page("/notices?lang=" + language, officer))
                    .contains("/alarms")
                    .doesNotContain(RECEIVER, "Rana", "??referrals");
        }
    }

    @Test
    void aProviderFindsNoSearchAndNoCount() throws Exception {
        var maryam = officers.provider(RECEIVER);
        for (var path : List.of(
                "/search?q=Rana", "/cases", "/intake", "/desk", "/referrals", "/alarms", "/escalations", "/team")) {
            mvc.perform(get(path).with(officers.signedIn(maryam))).andExpect(status().isNotFound());
        }
    }

    private ReferralId sent(ReferralFixtures make, About about, ServiceId service, Actor worker, Actor supervisor) {
        var file = make.activeCase(about, worker, supervisor);
        make.consent(file, RECEIVER, worker);
        var reply = referrals.send(ReferralFixtures.sending(file, service), worker);
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done) reply).referral();
    }

    private void answer(ReferralId id, Command command, Actor receiver) {
        assertThat(inbox.answer(id, new Command.Acknowledge(), receiver)).isInstanceOf(Reply.Done.class);
        assertThat(inbox.answer(id, command, receiver)).isInstanceOf(Reply.Done.class);
    }

    private static Command declined() {
        return new Command.Decline("no_capacity", "", List.of());
    }

    private List<ReferralOversight.Alarm> alarms() {
        return oversight.alarms().stream()
                .filter(one -> one.office().value().equals(RECEIVER))
                .toList();
    }

    private List<ReceivedNotice> told(Actor officer) {
        return notices.list(officer).stream()
                .filter(one -> one.key().equals(KEY))
                .toList();
    }

    private String page(String path, Actor reader) throws Exception {
        return mvc.perform(get(path).with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
