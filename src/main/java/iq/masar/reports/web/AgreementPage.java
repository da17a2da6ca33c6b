package iq.masar.reports.web;

import iq.masar.reports.Agreements;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tracked review: who has agreed to which sections, and what stands against it (GOV-52).
 *
 * @param chaired the taskforces this reader chairs
 * @param paper the paper of the working group, once the text lies before it
 */
public record AgreementPage(
        List<Agreements.Standing> rows,
        List<String> chaired,
        Optional<UUID> paper,
        boolean endorsed,
        boolean mayCompose,
        Form form,
        String refusal)
        implements Page {
    public AgreementPage {
        rows = List.copyOf(rows);
        chaired = List.copyOf(chaired);
    }

    public boolean isAgreed() {
        return rows.stream().allMatch(row -> row.agreedAt().isPresent());
    }

    @Override
    public String template() {
        return "reports/agreement";
    }
}
