package iq.masar.statistics;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.model.home.ReturnNote;
import iq.masar.statistics.model.home.StayNote;
import iq.masar.statistics.store.HomeGeneraliser;
import iq.masar.statistics.store.HomeWatch;
import iq.masar.statistics.store.WatchStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is heard of returns, stays in lodging and loans. Notes may come twice and in any order; the shared row is generalised anew
 * after each.
 */
@Component
@Transactional
public class WayHome {
    private final WatchStore watch;
    private final HomeWatch home;
    private final HomeGeneraliser generaliser;
    private final Happenings happenings;
    private final Clock clock;

    WayHome(WatchStore watch, HomeWatch home, HomeGeneraliser generaliser, Happenings happenings, Clock clock) {
        this.watch = watch;
        this.home = home;
        this.generaliser = generaliser;
        this.happenings = happenings;
        this.clock = clock;
    }

    public void received(CaseId file, OfficeCode post, String ruleSet, Instant at) {
        home.put(file.value(), new ReturnNote(post.value(), ruleSet, at));
        generaliser.shareReturn(file.value(), clock.instant());
    }

    /** A return went from one state to another; the first time counts. */
    public void moved(CaseId file, String from, String to, Instant at) {
        ReturnNote.step(from, to).ifPresent(step -> note(file, step, at, ""));
    }

    /** @param days whole days to the first decision, stopped time taken off */
    public void decided(CaseId file, int days, Instant at) {
        note(file, ReturnNote.DECIDED, at, String.valueOf(days));
    }

    /** Another return answers for this one, which counts no more. */
    public void linked(CaseId file, Instant at) {
        note(file, ReturnNote.LINKED, at, "");
    }

    private void note(CaseId file, String what, Instant at, String detail) {
        watch.first(file.value(), what, at, detail);
        generaliser.shareReturn(file.value(), clock.instant());
    }

    /** A safeguard held a return; counted once for each key. */
    public void held(UUID stop, OfficeCode post, String safeguard, Instant at) {
        happenings.happened(
                stop, "gate", YearMonth.from(Baghdad.day(at)), new GovernorateCode(post.value()), safeguard);
    }

    /** @param ends the last day; empty while it lasts, and an end once told stays told */
    public void stayed(UUID stay, LocalDate starts, Optional<LocalDate> ends) {
        home.put(stay, new StayNote(starts, ends));
        generaliser.shareStay(stay, Baghdad.day(clock.instant()));
    }

    /** How all running loans stood; what is older than the last told passes by. */
    public void lent(List<LoansNote> loans, Instant at) {
        if (home.replace(loans, at)) {
            generaliser.shareLoans();
        }
    }

    /** Generalises anew what time alone has changed, the age of undecided returns and the days of those housed; whether more waits. */
    public boolean age() {
        var now = clock.instant();
        var aged = home.aged(now);
        aged.forEach(file -> generaliser.shareReturn(file, now));
        var today = Baghdad.day(now);
        home.housed(today).forEach(stay -> generaliser.shareStay(stay, today));
        return aged.size() == HomeWatch.AT_A_TIME;
    }

    /** Whether anything waits for a day to pass. */
    @Transactional(readOnly = true)
    public boolean isAnythingAgeing() {
        return home.isAnythingAgeing();
    }
}
