package iq.masar.journeys;

import iq.masar.journeys.desk.Lines;
import iq.masar.journeys.model.Line.State;
import iq.masar.journeys.store.LineStore;
import iq.masar.kernel.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frees the seats of a return that was withdrawn. */
@Component
@Transactional
public class SeatsFreed {
    private final LineStore lines;

    SeatsFreed(LineStore lines) {
        this.lines = lines;
    }

    public void free(CaseId file) {
        lines.seated(file).stream()
                .distinct()
                .forEach(operation -> lines.of(operation).stream()
                        .filter(line -> line.file().filter(file::equals).isPresent())
                        .filter(line -> line.state() == State.SEATED || line.state() == State.BOARDED)
                        .forEach(line -> lines.save(Lines.in(line, State.WITHDRAWN))));
    }
}
