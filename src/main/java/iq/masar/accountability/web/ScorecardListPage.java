package iq.masar.accountability.web;

import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * The scorecards of all institutions, a line each, and their sum beside the plan's own numbers.
 *
 * @param states codes of the states, in the order of the columns
 * @param total the sum of the lines; absent for whoever sees only her own institution
 */
public record ScorecardListPage(List<String> states, List<Line> lines, Optional<Line> total, String day)
        implements Page {
    public ScorecardListPage {
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }

    /**
     * One institution in numbers.
     *
     * @param activities how many stand in each state, in the columns' order
     * @param figure how far they are, such as {@code 48.3–70.1%}; empty where nothing is measured
     */
    public record Line(
            String href,
            String name,
            List<Long> activities,
            String figure,
            int open,
            int overdue,
            int done,
            int expected,
            int received,
            int evidence) {
        public Line {
            activities = List.copyOf(activities);
        }
    }

    @Override
    public String template() {
        return "accountability/scorecards";
    }
}
