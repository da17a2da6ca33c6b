package iq.masar.agencies.web;

import iq.masar.agencies.Rollout;
import iq.masar.agencies.Stage;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One governorate's roll-out.
 *
 * @param items words of the readiness list by code
 * @param refusal message key stem of a refusal just given, with the open items
 */
public record RolloutPage(
        Rollout rollout,
        String governorate,
        Map<String, String> items,
        List<Stage> next,
        boolean mayWrite,
        Form form,
        Optional<String> refusal,
        List<String> openItems)
        implements Page {
    @Override
    public String template() {
        return "agencies/governorate";
    }

    public String href() {
        return "/roll-out/" + rollout.governorate();
    }
}
