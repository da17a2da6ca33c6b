package iq.masar.roadmap.web;

import iq.masar.roadmap.coverage.Matrix;
import iq.masar.roadmap.register.Objective;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * Twenty-three objectives × bodies; public.
 *
 * @param maps whether this reader finds the way to the mappings in every cell (GOV-24)
 */
public record CoveragePage(List<Part.Link> bodies, List<Row> rows, List<String> gaps, boolean maps) implements Page {
    public CoveragePage {
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /** One objective with a cell for every body. */
    public record Row(Objective objective, String title, List<Matrix.Cell> cells, boolean covered) {
        public String href() {
            return "/governance/coverage/" + objective.number();
        }

        /** Where an activity of a body is mapped to this objective. */
        public String mappings(Matrix.Cell cell) {
            return "/governance/mappings?objective=" + objective.number() + "&body=" + cell.body();
        }
    }

    @Override
    public String template() {
        return "roadmap/coverage";
    }
}
