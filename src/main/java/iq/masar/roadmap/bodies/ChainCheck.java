package iq.masar.roadmap.bodies;

import java.util.List;
import org.springframework.stereotype.Component;

/** Follows every body's chain and names the first link that is missing, moved or altered (GOV-14). */
@Component
public class ChainCheck {
    private final BodyStore store;

    ChainCheck(BodyStore store) {
        this.store = store;
    }

    /** One line for each body that has decided anything. */
    public record Line(boolean broken, String text) {}

    public List<Line> run() {
        return store.chained().stream().map(this::line).toList();
    }

    private Line line(String body) {
        var stored = store.chain(body);
        var broken = ChainLink.firstBroken(
                stored.stream().map(BodyStore.Stored::link).toList(),
                stored.stream().map(BodyStore.Stored::hash).toList());
        if (broken.isPresent()) {
            return new Line(true, body + ": the chain breaks at link " + broken.getAsInt());
        }
        var missing = store.length(body) - stored.size();
        return missing == 0
                ? new Line(false, body + ": " + stored.size() + " links, unbroken")
                : new Line(true, body + ": the chain breaks at link " + (stored.size() + 1));
    }
}
