package iq.masar.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
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

/** REF-46: what a scanned slip tells whom. */
@RoomTest
class SlipScanTest {
    private static final String RECEIVER = "CPA-NI";

    @Autowired
    BeanFactory house;

    @Autowired
    Officers officers;

    @Autowired
    Referrals referrals;

    @Autowired
    Slips slips;

    @Autowired
    MockMvc mvc;

    @Test
    void aScanLeadsReceiverAndSenderToTheReferralAndOthersNowhere() throws Exception {
        var make = new ReferralFixtures(house);
        var haidar = officers.supervisor("MOMD-NI");
        var shilan = officers.caseWorker("MOMD-NI");
        var maryam = officers.provider(RECEIVER);
        var rana = make.activeCase(About.rana(), shilan, haidar);
        make.consent(rana, RECEIVER, shilan);
        var sent = referrals.send(ReferralFixtures.sending(rana, make.offered(RECEIVER, Optional.empty())), shilan);
        assertThat(sent).isInstanceOf(Reply.Done.class);
        var id = ((Reply.Done) sent).referral();
        var token = slips.print(referrals.find(id, shilan).orElseThrow(), shilan)
                .orElseThrow()
                .token();

        for (var known : List.of(maryam, shilan)) {
            scan(token, known).andExpect(redirectedUrl("/referrals/" + id));
        }
        var stranger = officers.provider("WATHIQA-NI");
        var colleague = officers.caseWorker("MOMD-NI");
        for (var other : List.of(stranger, colleague)) {
            scan(token, other).andExpect(status().isNotFound());
        }
        scan(token + "x", maryam).andExpect(status().isNotFound());

        for (var language : List.of("ar", "ckb", "en")) {
            var page = mvc.perform(get("/check/" + token + "?lang=" + language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(page)
                    .as("a foreign scan in " + language)
                    .doesNotContain("Rana", "Clinic", "عيادة", "نەخۆشخانە", "insulin", id.toString(), "??");
        }

        assertThat(referrals.take(id, new Command.Withdraw(Command.Withdrawal.CLIENT), shilan))
                .isInstanceOf(Reply.Done.class);
        scan(token, maryam).andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions scan(String token, Actor reader) throws Exception {
        return mvc.perform(get("/slips/" + token).with(officers.signedIn(reader)));
    }
}
