package iq.masar.reports.web;

import iq.masar.reports.Published;
import iq.masar.reports.text.Composition;
import iq.masar.ui.Page;
import java.util.List;

/**
 * The review as the records tell it now, with the editions that were published; public.
 *
 * @param changed statements whose words differ from the newest edition
 */
public record ReviewPage(
        Composition text, String hash, List<Published> editions, List<String> changed, boolean mayCompose)
        implements Page {
    public ReviewPage {
        editions = List.copyOf(editions);
        changed = List.copyOf(changed);
    }

    @Override
    public String template() {
        return "reports/review";
    }
}
