package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.register.Claim.Kind;
import org.junit.jupiter.api.Test;

/** GOV-22, GOV-23: the matrix and its gaps are those of the oracle. */
class CoverageTest {
    private final iq.masar.roadmap.coverage.Matrix matrix = Coverage.of(RoadmapFixtures.foundingDocuments());

    @Test
    void cellsHaveTheKindsOfTheOracle() {
        assertThat(matrix.cells(Kind.DECLARED)).hasSize(15);
        assertThat(matrix.cells(Kind.TEXT))
                .extracting(cell -> cell.body() + " " + cell.objective())
                .containsExactlyInAnyOrder("WG-RETURN 3", "WG-RETURN 12", "WG-RETURN 14", "WG-RETURN 23", "WG-TWG 23");
        assertThat(matrix.cells(Kind.DERIVED))
                .hasSize(12)
                .allMatch(cell -> cell.body().equals("WG-LEGAL"));
    }

    @Test
    void gapsAreNamed() {
        assertThat(matrix.prioritiesWithoutRow()).containsExactly(3, 12, 14);
        assertThat(matrix.prioritiesWithoutActivity()).containsExactly(12);
        assertThat(matrix.declaredWithoutPriority()).containsExactly(5, 6, 10, 17, 18);
        assertThat(matrix.coveredByNobody()).containsExactly(7, 8, 9, 13, 15, 16, 20, 22);
    }

    @Test
    void everyCellOpensItsSources() {
        for (var kind : Kind.values()) {
            assertThat(matrix.cells(kind))
                    .allSatisfy(cell -> assertThat(cell.claims())
                            .allMatch(claim -> !claim.cited().isEmpty()));
        }
    }
}
