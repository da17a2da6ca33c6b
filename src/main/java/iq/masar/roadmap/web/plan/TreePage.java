package iq.masar.roadmap.web.plan;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/** The strategy tree as of a day; public. A node without a figure says so. */
public record TreePage(Form form, String day, List<Line> lines) implements Page {
    public TreePage {
        lines = List.copyOf(lines);
    }

    /**
     * One node.
     *
     * @param depth 0 strategy, 1 objective, 2 roadmap, 3 activity
     * @param figure such as {@code 48.3–70.1%}, or empty
     * @param counts how many activities stand in which state, in words
     */
    public record Line(
            int depth, String href, String name, String figure, double low, double high, String state, String counts) {
        public boolean hasFigure() {
            return !figure.isEmpty();
        }
    }

    @Override
    public String template() {
        return "roadmap/tree";
    }
}
