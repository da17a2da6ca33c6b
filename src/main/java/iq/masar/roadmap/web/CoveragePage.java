package iq.masar.roadmap.web;

import iq.masar.roadmap.coverage.Matrix;
import iq.masar.roadmap.register.Objective;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** Twenty-three objectives × bodies; public. */
public record CoveragePage(List<Part.Link> bodies, List<Row> rows, List<String> gaps) implements Page {
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
    }

    @Override
    public String template() {
        return "roadmap/coverage";
    }
}
