package iq.masar.vault.keys;

import iq.masar.kernel.CaseId;
import iq.masar.vault.cipher.Secret;
import java.util.Map;
import java.util.Optional;

/**
 * What a ring opens of one case at this moment.
 *
 * @param whole the case's own key in the newest epoch, when held or succeeded to
 * @param designated whether by a grant to the worker, not to an office
 * @param sections keys of handed-over sections by {@code section|epoch}
 * @param escrowed whether the newest epoch lies sealed for emergencies
 * @param renewalDue a former holder may still know the key: the next writer makes a new one
 */
public record CaseAccess(
        CaseId file,
        int epoch,
        Optional<Secret> whole,
        boolean designated,
        Map<String, Secret> sections,
        boolean renewalDue,
        boolean escrowed,
        boolean opened) {
    /** The key of a section in the newest epoch, for writing. */
    public Optional<Secret> section(String section) {
        return section(section, epoch);
    }

    /** The key of a section in one epoch; earlier ones of the whole case are found by {@link CaseKeys#earlier}. */
    public Optional<Secret> section(String section, int at) {
        var handed = Optional.ofNullable(sections.get(section + "|" + at));
        return at == epoch && whole.isPresent() ? whole.map(key -> CaseKeys.section(key, section, at)) : handed;
    }
}
