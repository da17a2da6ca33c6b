package iq.masar.identity.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * One item of evidence to write.
 *
 * @param shape which fields: {@code paper mrz entry witness loss}
 * @param report what the machine readable zone says, once it was read
 */
public record EvidencePage(
        Frame frame, Form form, Optional<Refusal> refusal, String kind, String title, String shape, List<String> report)
        implements Page {
    @Override
    public String template() {
        return "identity/evidence";
    }
}
