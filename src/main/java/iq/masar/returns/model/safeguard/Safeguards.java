package iq.masar.returns.model.safeguard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the eight stand closed; what is unknown is open (RET-7). The only maker of a {@link Clearance}, without which no
 * document is issued and nobody boards.
 */
public final class Safeguards {
    private final Set<Safeguard> closed;

    private Safeguards(Set<Safeguard> closed) {
        this.closed = closed.isEmpty() ? EnumSet.noneOf(Safeguard.class) : EnumSet.copyOf(closed);
    }

    /** All open: nothing is known yet. */
    public static Safeguards unknown() {
        return new Safeguards(Set.of());
    }

    public static Safeguards closed(Set<Safeguard> kinds) {
        return new Safeguards(kinds);
    }

    public Safeguards close(Safeguard kind) {
        var more = EnumSet.of(kind);
        more.addAll(closed);
        return new Safeguards(more);
    }

    public Safeguards open(Safeguard kind) {
        var fewer = EnumSet.of(kind);
        fewer.addAll(closed);
        fewer.remove(kind);
        return new Safeguards(fewer);
    }

    public Set<Safeguard> open() {
        var open = EnumSet.allOf(Safeguard.class);
        open.removeAll(closed);
        return Collections.unmodifiableSet(open);
    }

    /** The way on, or what bars it. */
    public Gate gate() {
        return open().isEmpty() ? new Clearance() : new Barred(open());
    }

    /** What a gate answers. */
    public sealed interface Gate {}

    /** Proof that all eight were closed when it was made. It is made here and nowhere else, used at once and never stored. */
    public static final class Clearance implements Gate {
        private Clearance() {}
    }

    /** These are open. */
    public record Barred(Set<Safeguard> kinds) implements Gate {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Safeguards that && closed.equals(that.closed);
    }

    @Override
    public int hashCode() {
        return closed.hashCode();
    }

    @Override
    public String toString() {
        return "open " + open();
    }
}
