package iq.masar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.casework.model.Attempts;
import iq.masar.casework.model.Attempts.Attempt;
import iq.masar.casework.model.CaseLife;
import iq.masar.casework.model.CaseLife.Facts;
import iq.masar.casework.model.CaseLife.Outcome;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a case through its states, table (c), and its guards. */
class CaseLifeTest {
    private static final Facts NOTHING = new Facts(false, false, false);
    private static final Facts EVERYTHING = new Facts(true, true, true);

    @Test
    void theStraightWayIsOpenWhenEverythingStands() {
        CaseState state = new CaseState.Received();
        for (var step : new CaseStep[] {
            CaseStep.SCREEN,
            CaseStep.ACTIVATE,
            CaseStep.ASSESS,
            CaseStep.DRAFT_PLAN,
            CaseStep.APPROVE_PLAN,
            CaseStep.IMPLEMENT,
            CaseStep.FOLLOW_UP,
            CaseStep.REQUEST_CLOSURE,
            CaseStep.CLOSE
        }) {
            state = moved(state, step, EVERYTHING);
        }
        assertThat(state).isEqualTo(new CaseState.Closed());
        assertThat(moved(state, CaseStep.REOPEN, EVERYTHING)).isEqualTo(new CaseState.Reopened());
    }

    /** REF-13, REF-24, REF-26. */
    @Test
    void everyGuardSaysWhatIsMissing() {
        assertThat(stopped(new CaseState.Received(), CaseStep.SCREEN))
                .isInstanceOf(Refused.DuplicateCheckMissing.class);
        assertThat(stopped(new CaseState.Screened(), CaseStep.ACTIVATE)).isInstanceOf(Refused.ConsentMissing.class);
        assertThat(stopped(new CaseState.Active(), CaseStep.ASSESS)).isInstanceOf(Refused.PriorityMissing.class);
        assertThat(moved(new CaseState.Received(), CaseStep.DECLINE_CONSENT, NOTHING))
                .isEqualTo(new CaseState.DeclinedConsent());
    }

    /** REF-26: screening precedes assessment. */
    @Test
    void nobodyIsAssessedBeforeScreening() {
        assertThat(stopped(new CaseState.Received(), CaseStep.ASSESS))
                .isEqualTo(new Refused.NotNow("intake", "assess"));
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void everyOtherPairIsNotNow(CaseStep step) {
        for (var state : CaseState.way()) {
            if (!CaseLife.possible(state).contains(step)) {
                assertThat(new CaseLife(state, state, EVERYTHING).take(step))
                        .isEqualTo(new Outcome.Stopped(new Refused.NotNow(state.code(), step.code())));
            }
        }
    }

    @Test
    void aLinkIsReversible() {
        var other = new CaseId(new UUID(0, 7));
        var life = new CaseLife(new CaseState.Screened(), new CaseState.Screened(), NOTHING);
        assertThat(life.link(other)).isEqualTo(new Outcome.Moved(new CaseState.DuplicateOf(other)));
        var rested = new CaseLife(new CaseState.DuplicateOf(other), new CaseState.Screened(), NOTHING);
        assertThat(rested.take(CaseStep.UNLINK_DUPLICATE)).isEqualTo(new Outcome.Moved(new CaseState.Screened()));
    }

    @Test
    void aStateKeepsItsWord() {
        for (var state : CaseState.way()) {
            assertThat(CaseState.of(state.code(), Optional.empty())).isEqualTo(state);
        }
    }

    /** REF-30. */
    @Test
    void contactIsLostAfterThreeTriesOnTwoChannelsOverThirtyDays() {
        assertThat(new Attempts(List.of()).missing()).contains(new Refused.AttemptsMissing(3, 2, 30));
        assertThat(new Attempts(List.of(failed("call", 1), failed("call", 5), failed("call", 40))).missing())
                .contains(new Refused.AttemptsMissing(0, 1, 0));
        assertThat(new Attempts(List.of(failed("call", 1), failed("visit", 5), failed("call", 20))).missing())
                .contains(new Refused.AttemptsMissing(0, 0, 11));
        assertThat(new Attempts(List.of(failed("call", 1), failed("visit", 5), failed("call", 31))).missing())
                .isEmpty();
    }

    @Test
    void whoWasReachedIsNotLost() {
        var reached = new Attempt("call", true, day(32));
        assertThat(new Attempts(List.of(failed("call", 1), failed("visit", 5), failed("call", 31), reached)).missing())
                .contains(new Refused.AttemptsMissing(3, 2, 30));
    }

    /** REF-14: nothing goes out unless chosen, and only within the hours. */
    @Test
    void safeContactIsNoContactByDefault() {
        assertThat(SafeContact.none().allowsCallAt(LocalTime.NOON)).isFalse();
        assertThat(SafeContact.none().textsAllowed()).isFalse();
        var morning = SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0));
        assertThat(morning.allowsCallAt(LocalTime.of(9, 0))).isTrue();
        assertThat(morning.allowsCallAt(LocalTime.of(11, 0))).isFalse();
        var night = SafeContact.calls(LocalTime.of(22, 0), LocalTime.of(2, 0));
        assertThat(night.allowsCallAt(LocalTime.of(1, 0))).isTrue();
        assertThat(night.allowsCallAt(LocalTime.NOON)).isFalse();
    }

    private static Attempt failed(String channel, int day) {
        return new Attempt(channel, false, day(day));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T08:00:00Z").plusSeconds(day * 86_400L);
    }

    private static CaseState moved(CaseState state, CaseStep step, Facts facts) {
        return ((Outcome.Moved) new CaseLife(state, state, facts).take(step)).to();
    }

    private static Refused stopped(CaseState state, CaseStep step) {
        return ((Outcome.Stopped) new CaseLife(state, state, NOTHING).take(step)).why();
    }
}
