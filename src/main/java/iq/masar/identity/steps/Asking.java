package iq.masar.identity.steps;

import iq.masar.identity.QuestionSummary;
import iq.masar.identity.model.QuestionFields;
import iq.masar.identity.reference.QuestionTable;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.persons.BirthDate;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Script;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a question needs of the vault: its fields sealed in a section of their own, whose key the register's office gets. */
@Component
public class Asking {
    private static final Duration KEPT = Duration.ofDays(90);
    private final QuestionTable table;
    private final Vault vault;
    private final Grants grants;
    private final PaperNumbers numbers;
    private final Notices notices;
    private final Ids ids;

    Asking(QuestionTable table, Vault vault, Grants grants, PaperNumbers numbers, Notices notices, Ids ids) {
        this.table = table;
        this.vault = vault;
        this.grants = grants;
        this.numbers = numbers;
        this.notices = notices;
        this.ids = ids;
    }

    public QuestionTable table() {
        return table;
    }

    public UUID number() {
        return ids.next();
    }

    /** Whether the particulars name a day of birth less than eighteen years ago. */
    public static boolean isChild(Map<String, String> particulars, LocalDate today) {
        return BirthDate.read(particulars.getOrDefault("birth", ""), today) instanceof BirthDate.Reading.Known(var date)
                && date.isMinorOn(today);
    }

    /** What the claim knows that a question may show, by the questions' own names. */
    public Map<String, String> known(CaseId claim, Actor officer) {
        var face = Place.face(claim);
        var known = new HashMap<String, String>();
        if (vault.read(officer, Ground.IDENTITY, "", List.of(face)) instanceof Reading.Open open) {
            var names = Names.in(open.at(face));
            for (var slot : List.of(NameSlot.OWN, NameSlot.FATHER, NameSlot.GRANDFATHER, NameSlot.MOTHER)) {
                known.put(slot.code(), first(names, slot));
            }
            known.put("birth", open.text(face, "birth"));
            known.put("place", open.text(face, "place"));
        }
        known.values().removeIf(String::isEmpty);
        return known;
    }

    /** The keyed hash of a paper's number, for each register that issued a paper on the board (IDN-63). */
    public Map<String, String> numbers(CaseId claim, Actor officer) {
        return numbers.keys(claim, officer);
    }

    private static String first(Names names, NameSlot slot) {
        for (var script : Script.values()) {
            if (!names.text(slot, script).isEmpty()) {
                return names.text(slot, script);
            }
        }
        return "";
    }

    /** Seals the fields and gives their key to the register's office; false when nobody there has one. */
    public boolean handOver(QuestionSummary question, QuestionFields fields, Actor officer) {
        var section = Section.question(question.id());
        vault.write(new Place(question.claim(), section, question.id()), fields.values(), officer);
        var office = question.register().office();
        var given = grants.handOver(
                question.claim(), section, office, officer, question.dueAt().plus(KEPT));
        notices.send(Notice.toOffice(office, "identity.notice.question").linking("/questions"));
        return given instanceof Granting.Granted;
    }

    /** The fields, for somebody of the register's office; the reading is recorded first. */
    public Optional<Map<String, String>> fields(QuestionSummary question, Actor actor) {
        var place = new Place(question.claim(), Section.question(question.id()), question.id());
        return vault.read(actor, Ground.QUESTION, "", List.of(place)) instanceof Reading.Open open
                ? Optional.of(open.at(place))
                : Optional.empty();
    }

    /** Tells whoever asked that an answer came. */
    public void tell(QuestionSummary question) {
        notices.send(Notice.to(question.askedBy(), "identity.notice.answered")
                .linking("/claims/" + question.claim() + "/questions"));
    }
}
