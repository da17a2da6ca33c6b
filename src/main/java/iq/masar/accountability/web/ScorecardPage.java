package iq.masar.accountability.web;

import iq.masar.accountability.Dataset;
import iq.masar.roadmap.bodies.Body;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.time.LocalDate;
import java.util.List;

/**
 * One institution's scorecard: the numbers and what is behind each.
 *
 * @param id its entry, or {@code none}
 * @param points action points its seats owe or owed
 * @param charges activities nobody is in charge of, to be put in its charge; empty for whoever may not
 */
public record ScorecardPage(
        String id,
        String name,
        String day,
        LocalDate today,
        ScorecardListPage.Line line,
        List<Activity> activities,
        List<Body.ActionPoint> points,
        List<Dataset> datasets,
        List<Part.Choice> charges,
        boolean mayWrite,
        Form form,
        String refusal)
        implements Page {
    public ScorecardPage {
        activities = List.copyOf(activities);
        points = List.copyOf(points);
        datasets = List.copyOf(datasets);
        charges = List.copyOf(charges);
    }

    /** An activity in its charge; {@code figure} is empty where it is not measured. */
    public record Activity(String href, String name, String state, String figure) {}

    public long all() {
        return activities.size();
    }

    @Override
    public String template() {
        return "accountability/scorecard";
    }
}
