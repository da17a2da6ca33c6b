package iq.masar.agencies.web;

import iq.masar.agencies.Agreement;
import iq.masar.agencies.Office;
import iq.masar.agencies.Organisation;
import iq.masar.agencies.Standing;
import iq.masar.agencies.Vetting;
import iq.masar.kernel.AccountId;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One institution: offices, vettings, agreements.
 *
 * @param mayWrite whether the reader records and confirms vettings and agreements
 * @param mayOpen whether the reader may add offices
 * @param reader who looks; she cannot confirm what she recorded
 * @param refusal message key stem of a refusal just given
 */
public record AgencyPage(
        Organisation organisation,
        Standing standing,
        List<Office> offices,
        List<Vetting> vettings,
        List<Agreement> agreements,
        List<Part.Choice> ministries,
        boolean mayWrite,
        boolean mayOpen,
        AccountId reader,
        LocalDate today,
        Form form,
        Optional<String> refusal)
        implements Page {
    @Override
    public String template() {
        return "agencies/agency";
    }

    public boolean mayConfirm(AccountId recordedBy) {
        return mayWrite && !recordedBy.equals(reader);
    }

    /** The ministry's name among the choices, or its code. */
    public String ministry(Vetting vetting) {
        return ministries.stream()
                .filter(choice -> choice.value().equals(vetting.ministry().value()))
                .map(Part.Choice::text)
                .findFirst()
                .orElse(vetting.ministry().value());
    }
}
