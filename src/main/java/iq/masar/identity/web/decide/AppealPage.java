package iq.masar.identity.web.decide;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The appeal, its panel and decision; then what follows for somebody whom no state confirms. */
public record AppealPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        String appeal,
        String decision,
        List<String> panel,
        String votes,
        List<Part.Choice> colleagues,
        List<Part.Choice> outcomes,
        boolean mayAppeal,
        boolean mayDecide,
        boolean mayOrder,
        String order,
        List<Part.Choice> nationalities)
        implements Page {
    @Override
    public String template() {
        return "identity/appeal";
    }
}
