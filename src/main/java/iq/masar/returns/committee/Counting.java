package iq.masar.returns.committee;

import iq.masar.returns.model.Count;
import iq.masar.returns.model.TimeToDecision;
import iq.masar.returns.store.CountStore;
import iq.masar.returns.store.CountStore.Group;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statistics of returns (list E6): one list of cells for page, interface and file, small ones withheld (RET-43). */
@Component
@Transactional(readOnly = true)
public class Counting {
    private static final List<Integer> OPEN_DAYS = List.of(30, 60, 90);
    private static final int WHOLE = 100;
    private static final String DOCUMENT = "document_";
    private static final List<String> PASSED =
            List.of("document_issued", "document_expired", "planned", "boarded", "arrived", "offered", "enrolled");
    private final CountStore store;
    private final Clock clock;

    Counting(CountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Every cell, in the order of the list. */
    public List<Count> counts() {
        var cells = new ArrayList<Count>();
        var all = store.all();
        cells.add(Count.of("requests", "all", all));
        cells(cells, "state", store.states());
        var checked = store.checkedFirst();
        cells.add(Count.over(
                "complete_first",
                "all",
                checked.total() == 0 ? OptionalLong.empty() : OptionalLong.of(WHOLE * checked.part() / checked.total()),
                checked.total()));
        for (var group : Group.values()) {
            store.decisions(group).forEach((cell, times) -> decisions(cells, cell, times));
        }
        for (var days : OPEN_DAYS) {
            cells.add(Count.of(
                    "open",
                    String.valueOf(days),
                    store.openSince(clock.instant().minus(Duration.ofDays(days)))));
        }
        cells(cells, "gate", store.gates());
        var passed = store.passed(PASSED);
        for (var state : PASSED) {
            var files = passed.getOrDefault(state, 0L);
            cells.add(
                    state.startsWith(DOCUMENT)
                            ? Count.of("documents", state.substring(DOCUMENT.length()), files)
                            : Count.of("passed", state, files));
        }
        return cells;
    }

    private static void cells(List<Count> cells, String measure, Map<String, Long> values) {
        values.forEach((cell, files) -> cells.add(Count.of(measure, cell, files)));
    }

    private static void decisions(List<Count> cells, String cell, TimeToDecision times) {
        var files = (long) times.decided().length + times.undecided();
        for (var percent : List.of(50, 90)) {
            var days = times.percentile(percent);
            cells.add(Count.over(
                    "days_p" + percent,
                    cell,
                    days.isPresent() ? OptionalLong.of(days.getAsInt()) : OptionalLong.empty(),
                    files));
        }
    }

    /** Files whose reply is overdue, by post: work owed by an office, so it is not withheld (RET-41). */
    public Map<String, Long> overdueByPost() {
        return store.overdueByPost(clock.instant());
    }

    /** Registers whose answer is overdue (RET-16). */
    public Map<String, Long> overdueByRegister() {
        return store.overdueByRegister(clock.instant());
    }
}
