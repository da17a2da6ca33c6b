package iq.masar.journeys.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.journeys.JourneyReply;
import iq.masar.kernel.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** RET-27, 33, 35: an operation from its draft to the last line accounted for. */
class OperationTest {
    private static final AccountId FIRST = new AccountId(new UUID(9, 1));
    private static final AccountId SECOND = new AccountId(new UUID(9, 2));
    private static final Operation.Facts VILNIUS = new Operation.Facts(
            new UUID(1, 1), "charter", "Fly Baghdad", "VNO", "BGW", 165, LocalDate.of(2026, 5, 14), "373/12");

    @Test
    void twoOfficersFreezeWhatHasASeatForEverybody() {
        var open = new Operation.Draft(VILNIUS).open();

        assertThat(open.freeze(FIRST, 166)).isEqualTo(new Operation.Refused(new JourneyReply.SeatsExceeded(166, 165)));
        var freezing = (Operation.Freezing) moved(open.freeze(FIRST, 165));
        assertThat(freezing.confirm(FIRST)).isEqualTo(new Operation.Refused(new JourneyReply.SameOfficer()));
        var frozen = (Operation.Frozen) moved(freezing.confirm(SECOND));
        assertThat(frozen.amend().amend().amendments()).isEqualTo(2);
    }

    @Test
    void itIsReconciledWhenNobodyIsUnaccountedFor() {
        var landed = new Operation.Frozen(VILNIUS, 0).board().depart().land();

        assertThat(landed.reconcile(1)).isEqualTo(new Operation.Refused(new JourneyReply.LinesOpen(1)));
        assertThat(moved(landed.reconcile(0)).state()).isEqualTo("reconciled");
    }

    private static Operation moved(Operation.Step step) {
        return ((Operation.Moved) step).to();
    }
}
