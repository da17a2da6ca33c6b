package iq.masar.statistics;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.model.CaseNote;
import iq.masar.statistics.store.Generaliser;
import iq.masar.statistics.store.WatchStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is heard of cases. Notes may come twice and in any order; the shared row is generalised anew after each. */
@Component
@Transactional
public class CaseNotes {
    private static final Set<String> ENDED =
            Set.of("closed", "archived", "anonymised", "declined-consent", "duplicate-of");

    private final WatchStore watch;
    private final Generaliser generaliser;

    CaseNotes(WatchStore watch, Generaliser generaliser) {
        this.watch = watch;
        this.generaliser = generaliser;
    }

    /** A case as it was opened, in codes. */
    public record Opened(
            CaseId file,
            OfficeCode office,
            GovernorateCode governorate,
            String channel,
            Optional<String> category,
            Optional<Integer> birthYearBand,
            Optional<String> sex,
            int minors) {}

    public void opened(Opened opened, Instant at) {
        watch.put(
                opened.file(),
                new CaseNote(
                        opened.office().value(),
                        opened.governorate().value(),
                        opened.channel(),
                        opened.category(),
                        opened.birthYearBand(),
                        opened.sex(),
                        opened.minors()));
        watch.first(opened.file().value(), "opened", at, "");
        generaliser.share(opened.file());
    }

    /** A case went from one state to another; the first time counts for waiting, the last for being open. */
    public void advanced(CaseId file, String from, String to, Instant at) {
        if (ENDED.contains(to)) {
            watch.last(file.value(), "ended", at, to);
        } else if (ENDED.contains(from)) {
            watch.last(file.value(), "resumed", at, to);
        } else {
            watch.first(file.value(), to, at, "");
        }
        generaliser.share(file);
    }

    public void planned(CaseId file, Instant at) {
        watch.first(file.value(), "plan-approved", at, "");
        generaliser.share(file);
    }

    public void assigned(CaseId file, AccountId worker, Instant at) {
        watch.last(file.value(), "worker", at, worker.toString());
        generaliser.share(file);
    }

    /** @param decision {@code given} or {@code refused} */
    public void consented(CaseId file, String decision, Instant at) {
        watch.last(file.value(), "consent", at, decision);
        generaliser.share(file);
    }

    public void served(CaseId file, Instant at) {
        watch.first(file.value(), "served", at, "");
        generaliser.share(file);
    }

    /**
     * A score of one wave; the first baseline and the last endline are compared, other waves are not (RET-51).
     *
     * @param wave {@code baseline}, {@code endline} or another
     * @param instrument what measured it, with its version: two instruments do not measure one change
     */
    public void scored(CaseId file, String wave, BigDecimal value, String instrument, Instant at) {
        var detail = value.toPlainString() + " " + instrument;
        if (wave.equals("baseline")) {
            watch.first(file.value(), wave, at, detail);
        } else if (wave.equals("endline")) {
            watch.last(file.value(), wave, at, detail);
        }
        generaliser.share(file);
    }
}
