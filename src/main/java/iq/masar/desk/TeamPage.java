package iq.masar.desk;

import iq.masar.casework.words.RefusalView;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * A supervisor's office: caseloads, intakes nobody carries, and one worker's cases to hand on.
 *
 * @param absent the worker whose cases are shown, or empty
 */
public record TeamPage(
        List<Team.Load> loads,
        String heading,
        List<Row> rows,
        List<Part.Choice> workers,
        Optional<RefusalView> refusal,
        String absent)
        implements Page {
    /** One case to be given to somebody. */
    public record Row(String id, String calling, String number, String state, String since, boolean emergency) {}

    /** The same page of one worker, whose cases can all be handed on. */
    TeamPage of(String worker) {
        return new TeamPage(loads, heading, rows, workers, refusal, worker);
    }

    @Override
    public String template() {
        return "desk/team";
    }
}
