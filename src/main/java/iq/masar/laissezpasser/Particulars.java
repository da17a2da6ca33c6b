package iq.masar.laissezpasser;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom documents speak of: sealed in the claim's file, in a section that is handed to the post that prints. */
@Component
class Particulars {
    private static final int KEPT_MONTHS = 1;
    private final Vault vault;
    private final Grants grants;

    Particulars(Vault vault, Grants grants) {
        this.vault = vault;
        this.grants = grants;
    }

    boolean holds(Actor actor, CaseId claim) {
        return vault.holds(actor, claim);
    }

    /** Lets the post open the section until a month after the last day; false when nobody there has a key. */
    boolean handOver(CaseId claim, OfficeCode post, LocalDate validTo, Actor by) {
        var until = validTo.plusMonths(KEPT_MONTHS).atStartOfDay(Baghdad.ZONE).toInstant();
        return grants.handOver(claim, Section.TRAVEL, post, by, until) instanceof Granting.Granted;
    }

    void write(CaseId claim, UUID record, Holder holder, String nationality, Actor by) {
        var fields = new java.util.HashMap<>(holder.fields());
        fields.put("nationality", nationality);
        vault.write(place(claim, record), fields, by);
    }

    void keep(LaissezPasser document, List<String> zone, byte[] seal, Actor by) {
        vault.write(
                place(document.issue().claim(), document.issue().id()),
                Map.of("zone", String.join("\n", zone), "seal", HexFormat.of().formatHex(seal)),
                by);
    }

    /** What was kept: the holder's fields, and those of the printed sheet if it is printed. */
    record Kept(Map<String, String> holder, Map<String, String> sheet) {
        Kept {
            holder = Map.copyOf(holder);
            sheet = Map.copyOf(sheet);
        }
    }

    /** Reads after the audit entry; empty when it is not the actor's or cannot be opened now. */
    Optional<Kept> read(Issue issue, Actor actor) {
        var holder = place(issue.claim(), issue.particulars());
        var sheet = place(issue.claim(), issue.id());
        return switch (vault.read(actor, Ground.PRINT, "laissez-passer", List.of(holder, sheet))) {
            case Reading.Open open -> Optional.of(new Kept(open.at(holder), open.at(sheet)));
            case Reading other -> Optional.empty();
        };
    }

    private static Place place(CaseId claim, UUID record) {
        return new Place(claim, Section.TRAVEL, record);
    }
}
