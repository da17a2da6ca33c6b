package iq.masar.plans;

import iq.masar.plans.desk.Chronicle;
import iq.masar.plans.store.InstrumentStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questionnaires, every version of them; a version that was ever loaded is never worded differently again (REF-27). */
@Component
public class Instruments {
    private final List<Instrument> all;
    private final Chronicle chronicle;

    Instruments(InstrumentStore store, Chronicle chronicle) {
        this.all = store.load();
        this.chronicle = chronicle;
    }

    /** The newest version of a questionnaire that is valid today. */
    public Optional<Instrument> inForce(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id) && !one.validFrom().isAfter(chronicle.today()))
                .max(Comparator.comparingInt(Instrument::version));
    }

    /** Exactly the version an answer was given to. */
    public Optional<Instrument> find(String id, int version) {
        return all.stream()
                .filter(one -> one.id().equals(id) && one.version() == version)
                .findFirst();
    }

    public List<Instrument> list() {
        return all;
    }
}
