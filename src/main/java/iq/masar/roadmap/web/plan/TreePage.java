package iq.masar.roadmap.web.plan;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The strategy tree as of a day; public. A node without a figure says so. A tree of many activities is folded: each roadmap and
 * each aim opens on its own, the search looks through all of it, and the whole can be printed. Under each activity stand its
 * milestones.
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
     * @param kind what it is
     * @param depth 0 strategy, 1 objective, 2 roadmap, 3 aim or activity, 4 activity under an aim or milestone, 5 milestone
     * @param href where its name leads
     * @param figure such as {@code 48.3–70.1%}, or empty
     * @param state an activity's or a milestone's state, or empty
     * @param counts how many activities stand in which state, in words; the aims an activity serves; when a milestone is due and
     *     was reached
     * @param fold where it opens or closes; empty when there is nothing to open
     * @param isOpen whether what is under it stands below
     */
    public record Line(
            Kind kind,
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
            return kind == Kind.MORE;
        }

        public boolean isActivity() {
            return kind == Kind.ACTIVITY;
        }

        public boolean isMilestone() {
            return kind == Kind.MILESTONE;
        }
    }

    /** What a line stands for: something that holds parts, an activity, one of its milestones, or the way to further ones. */
    public enum Kind {
        GROUP,
        ACTIVITY,
        MILESTONE,
        MORE
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
