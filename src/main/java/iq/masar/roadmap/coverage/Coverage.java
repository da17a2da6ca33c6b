package iq.masar.roadmap.coverage;

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
                register.claims());
    }
}
