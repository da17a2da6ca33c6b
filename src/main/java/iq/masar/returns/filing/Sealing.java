package iq.masar.returns.filing;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.returns.Terms;
import iq.masar.returns.model.Person;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What of a return is sealed, and which office holds the key to which part of it. */
@Component
public class Sealing {
    /** The person's own words (RET-12). */
    public static final Section STATEMENT = new Section("statement");
    /** Questions and answers, corrections (RET-21). */
    public static final Section INTERVIEW = new Section("interview");
    /** Value and evidence of each safeguard: not the post's, not the deciders'. */
    public static final Section SAFEGUARDS = new Section("safeguards");
    /** Reasons of a decision. */
    public static final Section DECISION = new Section("decision");

    /** Grants of an office end then; a file open longer is handed over again by whoever holds it whole. */
    private static final Duration HELD = Duration.ofDays(1_096);

    private final Vault vault;
    private final Grants grants;
    private final Terms terms;

    Sealing(Vault vault, Grants grants, Terms terms) {
        this.vault = vault;
        this.grants = grants;
        this.terms = terms;
    }

    /** Founds the sealed file and gives each office its part; the first office that has no keys yet, if one has none. */
    public Optional<OfficeCode> found(CaseId file, Actor by, Instant now) {
        vault.found(file, by);
        for (var part : parts(by.office()).entrySet()) {
            for (var office : part.getValue()) {
                if (!(grants.handOver(file, part.getKey(), office, by, now.plus(HELD)) instanceof Granting.Granted)) {
                    return Optional.of(office);
                }
            }
        }
        return Optional.empty();
    }

    private Map<Section, List<OfficeCode>> parts(OfficeCode post) {
        var decision = terms.desk("decision");
        return Map.of(
                Section.IDENTITY,
                List.of(post, decision, terms.desk("verification"), terms.desk("operation")),
                Section.DOCUMENTS,
                List.of(post, decision, terms.desk("operation")),
                STATEMENT,
                List.of(post, decision),
                INTERVIEW,
                List.of(post, decision),
                DECISION,
                List.of(post, decision),
                SAFEGUARDS,
                List.of(terms.desk("safeguards")));
    }

    public void write(CaseId file, UUID member, Person person, boolean first, Actor by) {
        var all = new HashMap<Place, Map<String, String>>();
        all.put(new Place(file, Section.IDENTITY, member), person.fields());
        if (first) {
            all.put(Place.face(file), Map.of(Vault.CALLING, person.text("own")));
        }
        vault.write(all, by);
    }

    public void write(CaseId file, Section section, UUID record, Map<String, String> fields, Actor by) {
        vault.write(new Place(file, section, record), fields, by);
    }

    /** Opens records of one section for an officer of an office that holds it. */
    public Reading read(CaseId file, Section section, List<UUID> records, Actor by) {
        return read(
                records.stream().map(record -> new Place(file, section, record)).toList(), by);
    }

    /** The same for records of several files: one reading. */
    public Reading read(List<Place> places, Actor by) {
        return vault.read(by, Ground.RETURN, "", places);
    }

    /** The fields of one record; empty where it is not the officer's or does not exist. */
    public Map<String, String> fields(CaseId file, Section section, UUID record, Actor by) {
        return read(file, section, List.of(record), by) instanceof Reading.Open open
                ? open.at(new Place(file, section, record))
                : Map.of();
    }
}
