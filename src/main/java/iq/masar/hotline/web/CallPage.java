package iq.masar.hotline.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a recognised caller may hear and do: states and next dates, never the file.
 *
 * @param script what is read aloud before spoken consent, by purpose
 * @param problem a rule's no, in words
 */
public record CallPage(
        String href,
        Form form,
        String number,
        String state,
        String next,
        List<String> appointments,
        List<Service> services,
        List<Given> consents,
        List<Script> scripts,
        Map<String, List<Part.Choice>> choices,
        List<String> done,
        Optional<String> problem)
        implements Page {
    public CallPage {
        appointments = List.copyOf(appointments);
        services = List.copyOf(services);
        consents = List.copyOf(consents);
        scripts = List.copyOf(scripts);
        choices = Map.copyOf(choices);
        done = List.copyOf(done);
    }

    /** One referral by its state and next date. */
    public record Service(
            String id, String family, String state, String next, String appointment, boolean mayConfirm) {}

    /** One consent in force: what it is for, and who has what. */
    public record Given(
            String id, String purpose, List<Part.Choice> recipients, List<Part.Choice> categories, String until) {
        public Given {
            recipients = List.copyOf(recipients);
            categories = List.copyOf(categories);
        }
    }

    /** The script of one purpose with its version. */
    public record Script(String purpose, String version, String words, boolean verified) {}

    public List<Part.Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    @Override
    public String template() {
        return "hotline/call";
    }
}
