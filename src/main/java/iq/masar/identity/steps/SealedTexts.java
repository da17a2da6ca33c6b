package iq.masar.identity.steps;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reasons, appeals and decisions in the vault, and which task opens which section. */
@Component
public class SealedTexts {
    private static final Duration A_TASK = Duration.ofDays(365);
    private static final List<Section> OF_A_FINDING =
            List.of(Section.IDENTITY, Section.EVIDENCE, Section.STATEMENT, Section.FINDING);
    private static final List<Section> OF_A_PANEL =
            List.of(Section.IDENTITY, Section.EVIDENCE, Section.STATEMENT, Section.FINDING, Section.APPEAL);
    private static final List<Section> OF_A_CATEGORY = List.of(Section.EVIDENCE);
    private final Vault vault;
    private final Grants grants;
    private final Clock clock;

    SealedTexts(Vault vault, Grants grants, Clock clock) {
        this.vault = vault;
        this.grants = grants;
        this.clock = clock;
    }

    public void write(CaseId claim, Section section, UUID record, Map<String, String> fields, Actor by) {
        vault.write(new Place(claim, section, record), fields, by);
    }

    /** The record, the reading recorded first; empty without the key. */
    public Map<String, String> read(CaseId claim, Section section, UUID record, Actor actor) {
        var place = new Place(claim, section, record);
        return vault.read(actor, Ground.IDENTITY, "", List.of(place)) instanceof Reading.Open open
                ? open.at(place)
                : Map.of();
    }

    /** Gives a colleague the sections of a task; false when she has no key yet. */
    public boolean handOver(CaseId claim, AccountId colleague, String task, Actor officer) {
        var until = clock.instant().plus(A_TASK);
        var sections = switch (task) {
            case "finding" -> OF_A_FINDING;
            case "panel" -> OF_A_PANEL;
            default -> OF_A_CATEGORY;
        };
        return sections.stream()
                .map(section -> grants.handOver(claim, section, colleague, officer, until))
                .allMatch(Granting.Granted.class::isInstance);
    }
}
