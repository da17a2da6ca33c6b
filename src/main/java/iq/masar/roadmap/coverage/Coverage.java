package iq.masar.roadmap.coverage;

import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Objective;
import iq.masar.roadmap.register.Register;
import java.util.stream.Collectors;

/** Makes the matrix from a register. */
public final class Coverage {
    private Coverage() {}

    public static Matrix of(Register register) {
        return new Matrix(
                register.objectives().stream().map(Objective::number).toList(),
                register.all("body").stream().map(Entry::id).toList(),
                register.objectives().stream()
                        .filter(Objective::priority)
                        .map(Objective::number)
                        .collect(Collectors.toSet()),
                register.claims().stream()
                        .filter(claim -> !isSuperseded(register, claim))
                        .toList());
    }

    /** A suggestion that a decision has confirmed is told once, as confirmed. */
    private static boolean isSuperseded(Register register, Claim claim) {
        return claim.kind() == Claim.Kind.SUGGESTED
                && register.claims().stream()
                        .anyMatch(other -> other.kind() == Claim.Kind.CONFIRMED
                                && other.objective() == claim.objective()
                                && other.cited().equals(claim.cited()));
    }
}
