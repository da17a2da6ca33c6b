package iq.masar.directory.web;

import iq.masar.agencies.Standing;
import iq.masar.directory.Service;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * One service.
 *
 * @param next the states it may be moved to by this reader
 * @param refusal message key stem of a refusal just given, with {@code .missing} and {@code .cure}
 */
public record ServicePage(
        ServiceView view,
        Standing standing,
        List<ServiceView> unlockedBy,
        List<Service.State> next,
        boolean mayWrite,
        Form form,
        Optional<String> refusal)
        implements Page {
    @Override
    public String template() {
        return "directory/service";
    }
}
