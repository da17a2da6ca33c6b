package iq.masar.returns.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One return by codes, and what the reader may do about it now.
 *
 * @param acts codes of what is offered
 * @param refusal what a rule said, or empty
 */
public record FilePage(
        String id,
        String number,
        String state,
        String kind,
        List<Part.Step> way,
        Map<String, String> facts,
        List<String> missing,
        String open,
        List<Ask> asks,
        List<Talk> interviews,
        List<Ruled> verdicts,
        List<Who> members,
        List<Part.Moment> moments,
        Optional<Part.Clock> clock,
        Set<String> acts,
        List<Part.Choice> registers,
        Form form,
        String refusal)
        implements Page {
    /** A register asked. */
    public record Ask(String register, String asked, String due, boolean late, String answer, String kind) {}

    /** An interview, in both times. */
    public record Talk(String at, String there, String with, String outcome, String clash, String href) {}

    /** A decision. */
    public record Ruled(String outcome, String state, String first, String second, String href) {}

    /** A member, without a name. */
    public record Who(String id, String place, String relation, String document) {}

    @Override
    public String template() {
        return "returns/file";
    }

    public String path(String step) {
        return "/returns/" + id + "/" + step;
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    public List<Part.Choice> outcomes() {
        return Part.Choice.all("returns.outcome.", List.of("confirmed", "not_confirmed", "inconclusive"));
    }

    public List<Part.Choice> evidence() {
        return Evidence.choices();
    }

    public List<Part.Choice> means() {
        return Part.Choice.all("returns.means.", List.of("place", "video"));
    }

    public List<Part.Choice> wishes() {
        return Part.Choice.all("returns.wish.", List.of("interpreter", "woman"));
    }

    public List<Part.Choice> whose() {
        return Part.Choice.all("returns.withdrawn.", List.of("person", "state"));
    }
}
