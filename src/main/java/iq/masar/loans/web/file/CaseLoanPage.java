package iq.masar.loans.web.file;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.loans.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The tab of loans: what was asked for and how far it came, and the form for asking. */
public record CaseLoanPage(
        CaseFrame frame,
        Form form,
        List<Row> loans,
        List<Part.Choice> products,
        List<Part.Choice> desks,
        boolean refers,
        Optional<Refusal> refusal)
        implements Page {
    public CaseLoanPage {
        loans = List.copyOf(loans);
        products = List.copyOf(products);
        desks = List.copyOf(desks);
    }

    /** One loan; {@code appeals} and {@code withdraws} where the worker may. */
    public record Row(
            String id,
            String number,
            String state,
            String icon,
            String kind,
            String product,
            String amount,
            String desk,
            List<Part.Step> steps,
            List<Part.Moment> history,
            boolean appeals,
            boolean withdraws) {
        public Row {
            steps = List.copyOf(steps);
            history = List.copyOf(history);
        }
    }

    @Override
    public String template() {
        return "loans/case";
    }
}
