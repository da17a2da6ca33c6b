package iq.masar.roadmap.web.plan;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The strategy tree as of a day; public. A node without a figure says so. A tree of many activities is folded: each roadmap and
 * each aim opens on its own, the search looks through all of it, and the whole can be printed.
 *
 * @param whole where the whole tree stands when this is a part of it; empty otherwise
 * @param found what the search says; empty when nothing was searched
 */
public record TreePage(Form form, String day, List<Part.Tab> views, List<Line> lines, String whole, String found)
        implements Page {
    public TreePage {
        views = List.copyOf(views);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param depth 0 strategy, 1 objective, 2 roadmap, 3 aim or activity, 4 activity under an aim
     * @param href where its name leads
     * @param figure such as {@code 48.3–70.1%}, or empty
     * @param state an activity's state, or empty
     * @param counts how many activities stand in which state, in words; for an activity the aims it serves
     * @param fold where it opens or closes; empty when there is nothing to open
     * @param isOpen whether what is under it stands below
     */
    public record Line(
            int depth,
            String href,
            String name,
            String figure,
            double low,
            double high,
            String state,
            String counts,
            String fold,
            boolean isOpen) {
        public boolean hasFigure() {
            return !figure.isEmpty();
        }

        /** Whether it only leads on to further activities. */
        public boolean isMore() {
            return depth == 4 && state.isEmpty();
        }

        public boolean isActivity() {
            return !state.isEmpty();
        }
    }

    /** Whether a part of the plan is looked for: then the lines are what was found. */
    public boolean isSearch() {
        return !found.isEmpty();
    }

    @Override
    public String template() {
        return "roadmap/tree";
    }
}
