package iq.masar.returns.counts;

import iq.masar.returns.model.Additions;
import iq.masar.returns.model.TimeToDecision;
import iq.masar.returns.store.CountStore;
import iq.masar.returns.store.CountStore.Standing;
import iq.masar.secrecy.Cell;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statistics of returns (list E6): one list of cells for page, interface and file, withheld where a few files could be known from them (RET-43). */
@Component
@Transactional(readOnly = true)
public class Counting {
    private static final List<Integer> OPEN_DAYS = List.of(30, 60, 90);
    private static final int WHOLE = 100;
    private static final String ALL = "all";
    private static final String COMPLETE = "complete_first";
    private static final String DOCUMENT = "document_";
    private static final List<String> PASSED =
            List.of("document_issued", "document_expired", "planned", "boarded", "arrived", "offered", "enrolled");
    private final CountStore store;
    private final Clock clock;

    Counting(CountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Every cell, in the order of the list. Withheld are cells of fewer than {@value Count#FEWEST} files and whatever else a reader
     * could subtract them from: states from all requests, open files from the younger ones, a step of the way home from the step
     * before, a state from those who came to it. Percentiles add up to nothing; only their own files are looked at.
     */
    public List<Count> counts() {
        var cells = new ArrayList<Count>();
        var additions = new Additions();
        var standings = store.standings(clock.instant());
        var states = standings.stream()
                .collect(Collectors.groupingBy(
                        Standing::state, LinkedHashMap::new, Collectors.summingLong(Standing::files)));
        note(cells, additions, "requests", Map.of(ALL, sum(states)));
        note(cells, additions, "state", states);
        additions.divide("requests", ALL, named("state", states.keySet()));
        var checked = standings.stream().mapToLong(Standing::checked).sum();
        var first = standings.stream().mapToLong(Standing::first).sum();
        additions.count("checked", "first", first);
        additions.count("checked", "later", checked - first);
        additions.divide("requests", ALL, named("checked", List.of("first", "later")));
        cells.add(Count.over(
                COMPLETE,
                ALL,
                checked == 0 ? OptionalLong.empty() : OptionalLong.of(WHOLE * first / checked),
                checked));
        store.decisions().values().forEach(group -> group.forEach((cell, times) -> decisions(cells, cell, times)));
        open(cells, additions, standings);
        var gates = store.gates();
        note(cells, additions, "gate", gates);
        additions.count("gates", ALL, sum(gates)); // the dashboard tells it
        additions.divide("gates", ALL, named("gate", gates.keySet()));
        passed(cells, additions);
        var withheld = additions.withheld();
        return cells.stream()
                .map(count -> basis(count).stream().anyMatch(withheld::contains) ? count.withheld() : count)
                .toList();
    }

    private static void open(List<Count> cells, Additions additions, List<Standing> standings) {
        additions.count("undecided", ALL, waiting(standings, 0));
        additions.divide("requests", ALL, named("undecided", List.of(ALL)));
        var longer = Additions.cell("undecided", ALL);
        for (var days : OPEN_DAYS) {
            var code = String.valueOf(days);
            note(cells, additions, "open", Map.of(code, waiting(standings, days)));
            additions.divide(longer.measure(), longer.code(), named("open", List.of(code)));
            longer = Additions.cell("open", code);
        }
    }

    private static long waiting(List<Standing> standings, int days) {
        return standings.stream()
                .filter(one -> one.days() >= days)
                .mapToLong(Standing::files)
                .sum();
    }

    private void passed(List<Count> cells, Additions additions) {
        var passed = store.passed(PASSED);
        var before = Additions.cell("requests", ALL);
        for (var state : PASSED) {
            var isDocument = state.startsWith(DOCUMENT);
            var measure = isDocument ? "documents" : "passed";
            var code = isDocument ? state.substring(DOCUMENT.length()) : state;
            if (state.equals("planned")) {
                before = Additions.cell("requests", ALL); // a seat follows an agreement without a document too
            }
            note(cells, additions, measure, Map.of(code, passed.getOrDefault(state, 0L)));
            additions.divide(before.measure(), before.code(), named(measure, List.of(code)));
            additions.divide(measure, code, named("state", List.of(state)));
            before = Additions.cell(measure, code);
        }
    }

    private static void note(List<Count> cells, Additions additions, String measure, Map<String, Long> values) {
        values.forEach((cell, files) -> {
            additions.count(measure, cell, files);
            cells.add(Count.of(measure, cell, files));
        });
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Cell> named(String measure, Collection<String> codes) {
        return codes.stream().map(code -> Additions.cell(measure, code)).toList();
    }

    /** The counts a figure rests on: itself, or for a share its part and what is not in it. */
    private static List<Cell> basis(Count count) {
        return count.measure().equals(COMPLETE)
                ? named("checked", List.of("first", "later"))
                : named(count.measure(), List.of(count.cell()));
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
