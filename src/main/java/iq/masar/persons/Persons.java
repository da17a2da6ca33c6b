package iq.masar.persons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.persons.model.Ties;
import iq.masar.persons.store.RegisterStore;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of people as the files name them. Codes lie here; every name, date and number goes sealed into the vault. */
@Component
@Transactional
public class Persons {
    private static final String BIRTH = "birth";
    private final RegisterStore store;
    private final Vault vault;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Persons(RegisterStore store, Vault vault, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Names the case's own person when a case is opened; the caller has founded the case in the vault. */
    public void found(CaseId file, Optional<BirthDate> birth, Optional<String> sex, Actor actor) {
        var self = new NewMember("self", Map.of(), birth, sex);
        store.add(member(file.value(), file, self), birth.map(BirthDate::precision), clock.instant());
        birth.ifPresent(date -> vault.write(Place.face(file), Map.of(BIRTH, date.text()), actor));
    }

    /** Names one more person of the household. Refuses: not yours. */
    public PersonReply add(CaseId file, NewMember person, Actor actor) {
        if (!vault.holds(actor, file)) {
            return new PersonReply.NotYours();
        }
        var id = ids.next();
        store.add(member(id, file, person), person.birth().map(BirthDate::precision), clock.instant());
        var sealed = new LinkedHashMap<>(person.names());
        person.birth().ifPresent(date -> sealed.put(BIRTH, date.text()));
        vault.write(place(file, id), sealed, actor);
        audit.decided(Act.of(actor, "persons.add").on(file).with("relation", person.relation()));
        return new PersonReply.Done(id);
    }

    /**
     * Saves what was touched of a person, and nothing else. Refuses: overtaken when somebody saved since, not yours.
     *
     * @param before the sealed fields as they were read for this form
     * @param typed only the touched name fields
     * @param birth absent when untouched
     */
    public PersonReply describe(
            CaseId file,
            Member person,
            Map<String, String> before,
            Map<String, String> typed,
            Optional<BirthDate> birth,
            Optional<String> sex,
            Actor actor) {
        if (!vault.holds(actor, file)) {
            return new PersonReply.NotYours();
        }
        var changes = new LinkedHashMap<>(Names.in(before).retyped(typed));
        birth.ifPresent(date -> changes.put(BIRTH, date.text()));
        var minor =
                birth.map(date -> date.isMinorOn(Baghdad.day(clock.instant()))).orElse(person.minor());
        if (!store.describe(person.id(), person.version(), birth.or(() -> known(before)), minor, sex.or(person::sex))) {
            return new PersonReply.Overtaken();
        }
        if (!changes.isEmpty()) {
            vault.write(place(file, person.id()), changes, actor);
        }
        audit.decided(Act.of(actor, "persons.describe").on(file).with("fields", changes.size()));
        return new PersonReply.Done(person.id());
    }

    private Optional<BirthDate> known(Map<String, String> before) {
        var today = Baghdad.day(clock.instant());
        return BirthDate.read(before.getOrDefault(BIRTH, ""), today) instanceof BirthDate.Reading.Known known
                ? Optional.of(known.date())
                : Optional.empty();
    }

    /** Ties a dependant to a caregiver. Refuses: tie circle, not yours. */
    public PersonReply tie(CaseId file, Tie tie, Actor actor) {
        var people = store.household(file).stream().map(Member::id).toList();
        if (!vault.holds(actor, file) || !people.containsAll(List.of(tie.caregiver(), tie.dependant()))) {
            return new PersonReply.NotYours();
        }
        store.lock(file);
        if (ties(store.ties(file)).wouldCircle(tie.caregiver(), tie.dependant())) {
            return new PersonReply.TieCircle();
        }
        store.tie(file, tie, clock.instant());
        return new PersonReply.Done(tie.dependant());
    }

    private static Ties ties(List<Tie> noted) {
        return new Ties(noted.stream().collect(groupingBy(Tie::caregiver, mapping(Tie::dependant, toSet()))));
    }

    /** Sets or lifts the violence flag that hides a member's own file from the others' files (REF-57). */
    public PersonReply hide(CaseId file, UUID person, boolean hidden, Actor actor) {
        if (!names(file, person) || !vault.holds(actor, file)) {
            return new PersonReply.NotYours();
        }
        store.hide(person, hidden);
        audit.decided(Act.of(actor, "persons.hide").on(file).with("hidden", hidden));
        return new PersonReply.Done(person);
    }

    /** Notes a paper by kind and status; the number, where one is known, is sealed. Refuses: not yours. */
    public PersonReply note(CaseId file, Paper paper, String number, Actor actor) {
        if (!names(file, paper.person()) || !vault.holds(actor, file)) {
            return new PersonReply.NotYours();
        }
        store.note(file, paper, clock.instant());
        if (!number.isEmpty()) {
            vault.write(new Place(file, Section.DOCUMENTS, paper.id()), Map.of("number", number), actor);
        }
        return new PersonReply.Done(paper.person());
    }

    private boolean names(CaseId file, UUID person) {
        return store.household(file).stream().anyMatch(one -> one.id().equals(person));
    }

    /** The papers of everyone in the file, by kind and status. */
    @Transactional(readOnly = true)
    public List<Paper> papers(CaseId file) {
        return store.papers(file);
    }

    /** The household as this file names it, its own person first. */
    @Transactional(readOnly = true)
    public List<Member> household(CaseId file) {
        return store.household(file);
    }

    @Transactional(readOnly = true)
    public List<Tie> ties(CaseId file) {
        return store.ties(file);
    }

    /** Where a person's names and birth date lie sealed. */
    public static Place place(CaseId file, UUID person) {
        return person.equals(file.value()) ? Place.face(file) : new Place(file, Section.FAMILY, person);
    }

    private Member member(UUID id, CaseId file, NewMember person) {
        var today = Baghdad.day(clock.instant());
        return new Member(
                id,
                file,
                person.relation(),
                person.birth().map(BirthDate::band),
                person.sex(),
                person.birth().map(date -> date.isMinorOn(today)).orElse(false),
                Optional.empty(),
                false,
                1);
    }
}
