package iq.masar.journeys;

import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.store.LineStore;
import iq.masar.journeys.store.LodgingStore;
import iq.masar.journeys.store.OperationStore;
import iq.masar.kernel.CaseId;
import iq.masar.returns.OnTheWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What returns and Committee 373 learn of journeys: a seat, counts, housed days; nobody's name. */
@Component
@Transactional(readOnly = true)
class Homeward implements OnTheWay {
    private static final int MOST = 50;
    private final OperationStore operations;
    private final LineStore lines;
    private final LodgingStore lodgings;

    Homeward(OperationStore operations, LineStore lines, LodgingStore lodgings) {
        this.operations = operations;
        this.lines = lines;
        this.lodgings = lodgings;
    }

    @Override
    public Optional<Booking> booking(CaseId file) {
        return lines.seated(file).stream()
                .flatMap(id -> operations.find(id).stream())
                .findFirst()
                .map(journey ->
                        new Booking(journey.number(), journey.stands().facts().day(), "/journeys/" + journey.id()));
    }

    @Override
    public List<Flight> flights() {
        var counts = lines.counts();
        return operations.list(Optional.empty(), MOST).stream()
                .map(journey -> new Flight(
                        journey.number(),
                        journey.stands().facts().day(),
                        journey.stands().state(),
                        sum(counts, journey, state -> state == Line.State.SEATED || state.isAboard()),
                        sum(counts, journey, Line.State::isAboard),
                        sum(counts, journey, state -> state == Line.State.ARRIVED)))
                .toList();
    }

    private static int sum(List<LineStore.Counted> counts, Journey journey, Predicate<Line.State> which) {
        return counts.stream()
                .filter(count -> count.operation().equals(journey.id()) && which.test(Line.State.of(count.state())))
                .mapToInt(LineStore.Counted::lines)
                .sum();
    }

    @Override
    public Housed housed(LocalDate today) {
        var sum = lodgings.sum(today);
        return new Housed(sum.days(), sum.people());
    }
}
