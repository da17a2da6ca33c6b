package iq.masar.emergency;

import iq.masar.casework.CaseNumber;
import iq.masar.vault.Section;
import java.util.List;

/**
 * What is asked for.
 *
 * @param words the requester's own words; sealed to approvers and data-protection officers
 * @param minutes 1 to 60, from the second approval
 */
public record NewEmergency(
        CaseNumber number, EmergencyReason reason, String words, List<Section> sections, int minutes) {
    public NewEmergency {
        sections = List.copyOf(sections);
    }
}
