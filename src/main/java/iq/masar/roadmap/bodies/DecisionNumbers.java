package iq.masar.roadmap.bodies;

import iq.masar.kernel.Digits;
import iq.masar.roadmap.plan.DecisionBook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the number somebody cites and finds the decisions that bear it. */
@Component
class DecisionNumbers implements DecisionBook {
    private static final Pattern CITED =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9-]{0,60})\\s+)?(\\d{1,6})\\s*/\\s*(\\d{4})");
    private final DecisionStore store;

    DecisionNumbers(DecisionStore store) {
        this.store = store;
    }

    @Override
    public List<Named> named(String cited) {
        var read = CITED.matcher(Digits.western(cited).strip());
        return read.matches()
                ? store
                        .numbered(
                                Integer.parseInt(read.group(3)),
                                Integer.parseInt(read.group(2)),
                                Optional.ofNullable(read.group(1)).map(body -> body.toUpperCase(Locale.ROOT)))
                        .stream()
                        .map(one -> new Named(one.body(), one.cite(), one.ar()))
                        .toList()
                : List.of();
    }
}
