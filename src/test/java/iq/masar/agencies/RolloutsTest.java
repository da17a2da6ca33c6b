package iq.masar.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.agencies.Rollouts.Advance;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.testing.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** REF-49: a governorate goes live only with its list complete. */
@RoomTest
class RolloutsTest {
    private static final GovernorateCode MUTHANNA = new GovernorateCode("MU");
    private final Rollouts rollouts;
    private final Ids ids;

    @Autowired
    RolloutsTest(Rollouts rollouts, Ids ids) {
        this.rollouts = rollouts;
        this.ids = ids;
    }

    @Test
    void theFourFirstGovernoratesAreLiveAndDatesSayHowSureTheyAre() {
        for (var code : new String[] {"NI", "AN", "BG", "AR"}) {
            assertThat(stage(code)).as(code).isEqualTo(Stage.LIVE);
        }
        assertThat(rollouts.list()).hasSize(19);
        var sulaymaniyah = rollouts.find(new GovernorateCode("SU")).orElseThrow();
        assertThat(sulaymaniyah.steps().getFirst().verified()).isFalse();
        assertThat(rollouts.find(new GovernorateCode("NI"))
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .precision())
                .isEqualTo(Rollout.Precision.YEAR);
    }

    @Test
    void aGovernorateGoesLiveOnlyWithItsListComplete() {
        var somebody = new AccountId(ids.next());
        assertThat(rollouts.advance(MUTHANNA, Stage.LIVE, "", somebody))
                .isEqualTo(new Advance.NotNow(MUTHANNA, Stage.NOT_STARTED, Stage.LIVE));
        assertThat(rollouts.advance(MUTHANNA, Stage.PREPARING, "", somebody)).isInstanceOf(Advance.Advanced.class);
        assertThat(rollouts.advance(MUTHANNA, Stage.PILOT, "", somebody)).isInstanceOf(Advance.Advanced.class);
        assertThat(rollouts.advance(MUTHANNA, Stage.LIVE, "", somebody))
                .isInstanceOfSatisfying(
                        Advance.ReadinessOpen.class,
                        open -> assertThat(open.items()).hasSize(9).contains("room", "drill"));
        rollouts.find(MUTHANNA)
                .orElseThrow()
                .open()
                .forEach(item -> rollouts.tick(MUTHANNA, item, new Rollout.Item(true, ""), somebody));
        assertThat(rollouts.advance(MUTHANNA, Stage.LIVE, "", somebody)).isInstanceOf(Advance.Advanced.class);
        assertThat(rollouts.advance(MUTHANNA, Stage.PAUSED, " ", somebody)).isInstanceOf(Advance.ReasonMissing.class);
        assertThat(rollouts.advance(MUTHANNA, Stage.PAUSED, "flood", somebody)).isInstanceOf(Advance.Advanced.class);
        assertThat(stage("MU")).isEqualTo(Stage.PAUSED);
    }

    private Stage stage(String code) {
        return rollouts.find(new GovernorateCode(code)).orElseThrow().stage();
    }
}
