package iq.masar.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@RoomTest
class NoticesTest {
    @Autowired
    Notices notices;

    @Autowired
    Delivery delivery;

    @Autowired
    Officers officers;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Test
    void anOfficerReadsHerOwnNoticesAndThoseOfHerOffice() throws Exception {
        var shilan = officers.caseWorker("MOMD-NI");
        var karwan = officers.caseWorker("MOMD-AR");
        notices.send(Notice.to(shilan.account(), "notices.new").linking("/help"));
        assertThat(notices.unread(shilan)).isPositive();
        assertThat(notices.list(karwan)).noneMatch(notice -> notice.link().equals("/help"));
        var page = web.perform(get("/notices").with(officers.signedIn(shilan)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("الإشعارات", "href=\"/help\"").doesNotContain("??notices", "??ui");
        notices.markRead(shilan);
        assertThat(notices.unread(shilan)).isZero();
    }

    /** REF-44: nobody who said no is written to; others wait for their hours. */
    @Test
    void aTextLeavesOnlyWhenTheSafeContactRuleAllowsIt() {
        var file = new CaseId(ids.next());
        var now = clock.instant().atZone(iq.masar.kernel.Baghdad.ZONE).toLocalTime();
        var later = SafeRule.texts(now.plusHours(2), now.plusHours(3));
        Map<Placeholder, String> values = Map.of(Placeholder.TIME, "09:30", Placeholder.PLACE, "A");
        assertThat(notices.toPerson(file, SafeRule.noTexts(), Language.AR, Template.APPOINTMENT, values))
                .isEqualTo(new Dispatch.NoChannel());
        assertThat(notices.toPerson(file, later, Language.AR, Template.APPOINTMENT, values))
                .isEqualTo(new Dispatch.OutsideSafeHours(
                        clock.instant().plus(Duration.ofHours(2)).truncatedTo(java.time.temporal.ChronoUnit.NANOS)));
        assertThat(notices.toPerson(
                        file, SafeRule.texts(LocalTime.MIN, LocalTime.MIN), Language.AR, Template.APPOINTMENT, values))
                .isEqualTo(new Dispatch.Queued());
        var before = notices.textsSent();
        delivery.run();
        assertThat(notices.textsSent()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select state from notices.outbox where case_id = ?")
                        .param(file.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("waiting", "sent");
        notices.cancel(file);
    }
}
