package iq.masar.roadmap.coverage;

import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Claim.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twenty-three objectives × bodies, each cell with the kinds of word it rests on, and the gaps by name (GOV-22, GOV-23). */
public record Matrix(List<Integer> objectives, List<String> bodies, Set<Integer> priorities, List<Claim> claims) {
    private static final Set<Kind> SPOKEN = EnumSet.of(Kind.DECLARED, Kind.TEXT, Kind.DERIVED, Kind.CONFIRMED);
    private static final Set<Kind> MAPPED = EnumSet.of(Kind.SUGGESTED, Kind.CONFIRMED);

    public Matrix {
        objectives = List.copyOf(objectives);
        bodies = List.copyOf(bodies);
        priorities = Set.copyOf(priorities);
        claims = List.copyOf(claims);
    }

    /** One cell; empty claims mean that nothing is known of it. */
    public record Cell(int objective, String body, List<Claim> claims) {
        public Cell {
            claims = List.copyOf(claims);
        }

        public Set<Kind> kinds() {
            return claims.isEmpty()
                    ? EnumSet.noneOf(Kind.class)
                    : claims.stream()
                            .map(Claim::kind)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        }

        /** The strongest word it rests on; Figure 1 first, then a body's decision, then the text, what is derived, what is suggested. */
        public String strongest() {
            return kinds().stream().findFirst().map(Kind::code).orElse("none");
        }
    }

    public Cell cell(int objective, String body) {
        return new Cell(
                objective,
                body,
                claims.stream()
                        .filter(claim ->
                                claim.objective() == objective && claim.body().equals(body))
                        .toList());
    }

    /** The cells whose strongest word is of this kind. */
    public List<Cell> cells(Kind kind) {
        return bodies.stream()
                .flatMap(body -> objectives.stream().map(objective -> cell(objective, body)))
                .filter(cell -> cell.strongest().equals(kind.code()))
                .toList();
    }

    /** Priorities no row of Figure 1 names. */
    public List<Integer> prioritiesWithoutRow() {
        return where(number -> priorities.contains(number) && !has(number, EnumSet.of(Kind.DECLARED)));
    }

    /** Priorities no aim or activity is mapped to, suggested mappings included. */
    public List<Integer> prioritiesWithoutActivity() {
        return where(number -> priorities.contains(number) && !has(number, MAPPED));
    }

    /** In Figure 1 although nobody made them a priority. */
    public List<Integer> declaredWithoutPriority() {
        return where(number -> !priorities.contains(number) && has(number, EnumSet.of(Kind.DECLARED)));
    }

    /** Objectives nobody covers. */
    public List<Integer> coveredByNobody() {
        return where(number -> !has(number, SPOKEN));
    }

    private List<Integer> where(IntPredicate asked) {
        return IntStream.rangeClosed(1, objectives.size()).filter(asked).boxed().toList();
    }

    private boolean has(int objective, Set<Kind> kinds) {
        return claims.stream().anyMatch(claim -> claim.objective() == objective && kinds.contains(claim.kind()));
    }
}
