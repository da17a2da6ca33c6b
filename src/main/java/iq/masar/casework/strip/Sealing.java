package iq.masar.casework.strip;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.Intake;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.persons.BirthDate;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Persons;
import iq.masar.persons.Script;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import iq.masar.vault.names.NameIndex;
import iq.masar.vault.names.SearchNames;
import iq.masar.vault.names.SearchNames.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of a case goes into the vault, and by what it is found again. */
@Component
public class Sealing {
    private final Vault vault;
    private final NameIndex index;
    private final Persons persons;

    Sealing(Vault vault, NameIndex index, Persons persons) {
        this.vault = vault;
        this.index = index;
        this.persons = persons;
    }

    public void found(CaseSummary file, Intake intake, Actor actor) {
        vault.found(file.id(), file.office(), actor);
        vault.write(
                Map.of(
                        Place.face(file.id()), Map.of(Vault.CALLING, intake.callingName()),
                        contact(file.id()), intake.contact()),
                actor);
        persons.found(file.id(), intake.birth(), intake.about().sex(), actor);
        var year = intake.birth().map(BirthDate::from).map(java.time.LocalDate::getYear);
        index.index(
                file.id(),
                file.governorate(),
                file.office(),
                new SearchNames(List.of(Spelling.of(intake.callingName())), year, List.of()));
    }

    /** Makes a case findable by what is now known of its person. */
    public void index(CaseSummary file, Map<String, String> face) {
        index.index(file.id(), file.governorate(), file.office(), searchable(face));
    }

    /** What a duplicate check or the index may use of a sealed face. */
    public static SearchNames searchable(Map<String, String> face) {
        var names = Names.in(face);
        var spellings = new ArrayList<Spelling>();
        for (var script : Script.values()) {
            if (names.has(script)) {
                spellings.add(new Spelling(
                        names.text(NameSlot.OWN, script),
                        names.text(NameSlot.FATHER, script),
                        names.text(NameSlot.GRANDFATHER, script),
                        names.text(NameSlot.LAQAB, script),
                        names.text(NameSlot.MOTHER, script)));
            }
        }
        spellings.add(Spelling.of(face.getOrDefault(Vault.CALLING, "")));
        return new SearchNames(spellings, year(face.getOrDefault("birth", "")), List.of());
    }

    private static Optional<Integer> year(String birth) {
        var digits = birth.replaceAll(".*?(\\d{4})$", "$1");
        return digits.length() == 4 && digits.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    /** Where phone, cover name and who may answer lie sealed. */
    public static Place contact(CaseId file) {
        return new Place(file, Section.CONTACT, file.value());
    }
}
