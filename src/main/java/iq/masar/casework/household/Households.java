package iq.masar.casework.household;

import iq.masar.casework.store.FileRow;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.strip.Sealing;
import iq.masar.casework.work.Chronicle;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.persons.BirthDate;
import iq.masar.persons.Member;
import iq.masar.persons.NewMember;
import iq.masar.persons.Paper;
import iq.masar.persons.PaperStatus;
import iq.masar.persons.PersonReply;
import iq.masar.persons.Persons;
import iq.masar.persons.Tie;
import iq.masar.vault.Vault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes to the people of a file, and what follows in the file itself: its count of members, what it is found by. */
@Component
@Transactional
public class Households {
    private final Persons persons;
    private final FileStore files;
    private final Sealing sealing;
    private final Vault vault;
    private final Chronicle chronicle;
    private final Ids ids;

    Households(Persons persons, FileStore files, Sealing sealing, Vault vault, Chronicle chronicle, Ids ids) {
        this.persons = persons;
        this.files = files;
        this.sealing = sealing;
        this.vault = vault;
        this.chronicle = chronicle;
        this.ids = ids;
    }

    public Optional<Member> find(CaseId file, UUID person, Actor actor) {
        return vault.holds(actor, file)
                ? persons.household(file).stream()
                        .filter(one -> one.id().equals(person))
                        .findFirst()
                : Optional.empty();
    }

    public PersonReply add(CaseId file, NewMember person, Actor actor) {
        var reply = persons.add(file, person, actor);
        if (reply instanceof PersonReply.Done) {
            files.members(file, persons.household(file).size());
            chronicle.tell(file, "member-added", actor);
        }
        return reply;
    }

    public PersonReply describe(
            CaseId file,
            Member person,
            Map<String, String> before,
            Map<String, String> typed,
            Optional<BirthDate> birth,
            Optional<String> sex,
            Actor actor) {
        var reply = persons.describe(file, person, before, typed, birth, sex, actor);
        if (reply instanceof PersonReply.Done && person.isSelf()) {
            var face = new HashMap<>(before);
            face.putAll(typed);
            birth.ifPresent(date -> face.put("birth", date.text()));
            files.find(file).map(FileRow::summary).ifPresent(one -> sealing.index(one, face));
        }
        return reply;
    }

    public PersonReply note(CaseId file, UUID person, String kind, PaperStatus status, String number, Actor actor) {
        var known = persons.papers(file).stream()
                .filter(paper -> paper.person().equals(person) && paper.kind().equals(kind))
                .map(Paper::id)
                .findFirst();
        var paper = new Paper(known.orElseGet(ids::next), person, kind, status);
        var reply = persons.note(file, paper, number, actor);
        if (reply instanceof PersonReply.Done) {
            chronicle.tell(file, "paper-noted", actor, kind, status.code());
        }
        return reply;
    }

    public PersonReply tie(CaseId file, Tie tie, Actor actor) {
        return persons.tie(file, tie, actor);
    }

    public PersonReply hide(CaseId file, UUID person, boolean hidden, Actor actor) {
        return persons.hide(file, person, hidden, actor);
    }
}
