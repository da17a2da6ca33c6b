package iq.masar.intake.people;

import static iq.masar.ui.Words.t;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.strip.Openings;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.persons.BirthDate;
import iq.masar.persons.Member;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Paper;
import iq.masar.persons.PaperStatus;
import iq.masar.persons.Persons;
import iq.masar.persons.Script;
import iq.masar.persons.Tie;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.vault.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the household's page together. */
@Component
class HouseholdView {
    static final List<String> RELATIONS =
            List.of("spouse", "child", "parent", "sibling", "grandparent", "ward", "other");
    private final Persons persons;
    private final Openings openings;
    private final CaseFrames frames;
    private final CaseWords words;

    HouseholdView(Persons persons, Openings openings, CaseFrames frames, CaseWords words) {
        this.persons = persons;
        this.openings = openings;
        this.frames = frames;
        this.words = words;
    }

    Optional<HouseholdPage> of(CaseId file, Form form, Actor actor, Optional<UUID> edited, Optional<String> problem) {
        return frames.of(file, actor, "household").map(frame -> page(frame, form, actor, edited, problem));
    }

    private HouseholdPage page(
            CaseFrame frame, Form form, Actor actor, Optional<UUID> edited, Optional<String> problem) {
        var file = frame.file().id();
        var people = persons.household(file);
        var places = people.stream().map(one -> Persons.place(file, one.id())).toList();
        var reading = openings.read(actor, file, places);
        var papers = persons.papers(file).stream().collect(Collectors.groupingBy(Paper::person));
        var ties = persons.ties(file);
        var rows = people.stream()
                .map(one -> row(one, people, reading, papers.getOrDefault(one.id(), List.of()), ties))
                .toList();
        return new HouseholdPage(
                frame,
                form,
                rows,
                reading.isPresent(),
                edited.flatMap(id -> edit(id, people, reading, form)),
                rows.stream()
                        .map(row -> Part.Choice.of(row.id(), row.name().orElse(row.relation())))
                        .toList(),
                Part.Choice.all("intake.relation.", RELATIONS),
                words.choices("sex"),
                words.choices("document-kind"),
                Part.Choice.all(
                        "intake.paper.",
                        Arrays.stream(PaperStatus.values())
                                .map(PaperStatus::code)
                                .toList()),
                problem,
                List.of());
    }

    /** A form that came back is shown again whether or not the personal data still stand open: nothing typed is lost. */
    private static Optional<HouseholdPage.Edit> edit(
            UUID id, List<Member> people, Optional<Reading.Open> reading, Form form) {
        return people.stream()
                .filter(one -> one.id().equals(id) && (reading.isPresent() || form.has("version")))
                .findFirst()
                .map(one -> new HouseholdPage.Edit(
                        id.toString(),
                        one.version(),
                        reading.map(open -> open.at(Persons.place(one.file(), id)))
                                .orElse(Map.of())));
    }

    /** What lies saved now beside what was typed, field by field; what is closed to the reader says so (H6). */
    List<Difference> differences(CaseId file, UUID person, Form form, Optional<BirthDate> birth, Actor actor) {
        var place = Persons.place(file, person);
        var saved = openings.read(actor, file, List.of(place)).map(open -> open.at(place));
        var found = new ArrayList<Difference>();
        for (var script : Script.values()) {
            for (var slot : NameSlot.values()) {
                var field = Names.field(slot, script);
                if (form.values().containsKey(field)) {
                    var label = t("persons.slot." + slot.code()) + " · " + t("persons.script." + script.code());
                    add(found, label, form.text(field), saved.map(one -> one.getOrDefault(field, "")));
                }
            }
        }
        birth.ifPresent(
                date -> add(found, t("intake.birth"), date.text(), saved.map(one -> one.getOrDefault("birth", ""))));
        persons.household(file).stream()
                .filter(one -> one.id().equals(person) && form.has("sex"))
                .forEach(one -> add(
                        found,
                        t("intake.sex"),
                        words.code("sex", form.text("sex")),
                        Optional.of(one.sex().map(sex -> words.code("sex", sex)).orElse(""))));
        return found;
    }

    private static void add(List<Difference> found, String label, String mine, Optional<String> theirs) {
        if (theirs.isEmpty() ? !mine.isEmpty() : !theirs.get().equals(mine)) {
            found.add(new Difference(label, mine, theirs.orElseGet(() -> t("intake.difference.closed"))));
        }
    }

    private HouseholdPage.Row row(
            Member one, List<Member> people, Optional<Reading.Open> reading, List<Paper> papers, List<Tie> ties) {
        var name = reading.map(open ->
                        Names.in(open.at(Persons.place(one.file(), one.id()))).line())
                .filter(line -> !line.isEmpty());
        return new HouseholdPage.Row(
                one.id().toString(),
                t("intake.relation." + one.relation()),
                name,
                one.birthYearBand().map(band -> band + "–" + (band + 4)).orElse("–"),
                one.minor(),
                one.hidden(),
                one.isSelf(),
                papers.stream()
                        .map(paper -> t(
                                "intake.paper.line",
                                words.code("document-kind", paper.kind()),
                                t("intake.paper." + paper.status().code())))
                        .toList(),
                ties.stream()
                        .filter(tie -> tie.caregiver().equals(one.id()))
                        .map(tie -> relation(tie.dependant(), people))
                        .toList());
    }

    private static String relation(UUID person, List<Member> people) {
        return people.stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .map(one -> t("intake.relation." + one.relation()))
                .orElse("–");
    }

    /** What a person's record held when the form was made, for saving only what was touched. */
    Map<String, String> before(CaseId file, UUID person, Actor actor) {
        var place = Persons.place(file, person);
        return openings.read(actor, file, List.of(place))
                .map(open -> open.at(place))
                .orElse(Map.of());
    }
}
