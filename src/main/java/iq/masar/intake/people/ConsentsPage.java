package iq.masar.intake.people;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.words.RefusalView;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** What the people of a file agreed to, and the form for one more yes or no. */
public record ConsentsPage(
        CaseFrame frame,
        Form form,
        List<Row> rows,
        List<Part.Choice> purposes,
        List<Part.Choice> recipients,
        List<Part.Choice> farther,
        List<Part.Choice> categories,
        List<Part.Choice> modes,
        List<Part.Choice> languages,
        List<Part.Choice> people,
        List<Script> scripts,
        boolean mayRecord,
        boolean supervises,
        Optional<RefusalView> refusal)
        implements Page {
    /** One consent as it stands. */
    public record Row(
            String id,
            String number,
            String purpose,
            String who,
            List<Scope> scope,
            String mode,
            String language,
            String version,
            String given,
            String expires,
            String state,
            String kind,
            boolean inForce,
            boolean referral) {}

    /** What one recipient may have. */
    public record Scope(String code, String recipient, List<Part.Choice> categories) {}

    /** A text to be read out or signed. */
    public record Script(String title, String words, boolean verified, String language, String direction) {}

    @Override
    public String template() {
        return "intake/consents";
    }
}
