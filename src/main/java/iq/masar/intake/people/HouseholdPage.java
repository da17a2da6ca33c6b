package iq.masar.intake.people;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody of a household, their papers and who takes care of whom. */
public record HouseholdPage(
        CaseFrame frame,
        Form form,
        List<Row> people,
        boolean opened,
        Optional<Edit> edit,
        List<Part.Choice> members,
        List<Part.Choice> relations,
        List<Part.Choice> sexes,
        List<Part.Choice> kinds,
        List<Part.Choice> statuses,
        Optional<String> problem,
        List<Difference> differences)
        implements Page {
    /** The same page, saying what somebody else saved differently meanwhile (H6). */
    HouseholdPage overtaken(List<Difference> found) {
        return new HouseholdPage(
                frame, form, people, opened, edit, members, relations, sexes, kinds, statuses, problem, found);
    }

    /** One person; {@code name} only while the personal data stand open. */
    public record Row(
            String id,
            String relation,
            Optional<String> name,
            String band,
            boolean minor,
            boolean hidden,
            boolean self,
            List<String> papers,
            List<String> cares) {}

    /** One person's fields, as they were read; only what is touched is sent back. */
    public record Edit(String id, int version, Map<String, String> before) {}

    @Override
    public String template() {
        return "intake/household";
    }
}
