package iq.masar.casework.slots;

import iq.masar.kernel.Actor;
import java.util.List;

/** A room that knows who has not answered yet; the desk shows it among the day's work. */
public interface SilenceSource {
    List<Awaited> awaitedBy(Actor worker);
}
