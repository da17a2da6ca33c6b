package iq.masar.testing;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.laissezpasser.Holder;
import iq.masar.laissezpasser.JourneyGround;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Grounds that tests name themselves, beside those of the room that keeps claims; of other claims it knows nothing. */
public final class JourneyGrounds implements JourneyGround {
    private final Map<CaseId, Standing> standings = new ConcurrentHashMap<>();
    private final Map<CaseId, Holder> holders = new ConcurrentHashMap<>();

    public void put(CaseId claim, Standing standing) {
        standings.put(claim, standing);
    }

    public void put(CaseId claim, Holder holder) {
        holders.put(claim, holder);
    }

    @Override
    public Standing of(CaseId claim, Actor actor) {
        return standings.getOrDefault(claim, new Standing.FindingMissing());
    }

    @Override
    public Optional<Holder> holder(CaseId claim, Actor actor) {
        return Optional.ofNullable(holders.get(claim));
    }
}
